package id.jenjang.mentoring.match;

import id.jenjang.people.Grade;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Finds the pairs that the rules allow, with their fit, in one pass over the mentees: what a mentee asks for leads to
 * the mentors who have it, so that only those with something in common are looked at where the policy asks for it.
 * Knows neither avoid lists nor refusals.
 */
final class ArcBuilder {
    private final Pool pool;
    private final MatchingPolicy policy;
    private final Map<UUID, Integer> mentorAt = new HashMap<>();
    private final Map<String, int[]> byTopic;
    private final Map<String, int[]> byJob;
    private final Map<String, int[]> byCompetency;
    private final Map<UUID, List<int[]>> wishedBy = new HashMap<>();
    private final Map<UUID, List<Integer>> above = new HashMap<>();
    private final Map<UUID, Set<UUID>> forbidden = new HashMap<>();

    /** Of the mentee being looked at: what each mentor has in common; touched says of whom it is up to date. */
    private final int[] needs;

    private final int[] route;
    private final int[] topics;
    private final int[] wishes;
    private final int[] touched;
    private final boolean[] barred;
    private final boolean[] known;
    private int touchedCount;

    private int[] to = new int[1 << 12];
    private int[] fit = new int[1 << 12];
    private int count;

    ArcBuilder(Pool pool, MatchingPolicy policy, Set<Couple> forbiddenCouples) {
        this.pool = pool;
        this.policy = policy;
        List<MatchMentor> mentors = pool.mentors();
        for (int k = 0; k < mentors.size(); k++) {
            noteWishes(mentors.get(k), k);
        }
        byTopic = inverted(mentors, MatchMentor::topics);
        byJob = inverted(mentors, MatchMentor::jobs);
        byCompetency = inverted(mentors, each -> each.competencies().keySet());
        forbiddenCouples.forEach(each ->
                forbidden.computeIfAbsent(each.mentee(), x -> new HashSet<>()).add(each.mentor()));
        int size = mentors.size();
        needs = new int[size];
        route = new int[size];
        topics = new int[size];
        wishes = new int[size];
        touched = new int[size];
        barred = new boolean[size];
        known = new boolean[size];
    }

    private void noteWishes(MatchMentor mentor, int at) {
        mentorAt.put(mentor.id(), at);
        for (int rank = 0; rank < mentor.wishes().size(); rank++) {
            wishedBy.computeIfAbsent(mentor.wishes().get(rank), x -> new ArrayList<>())
                    .add(new int[] {at, PairFit.wishPoints(rank)});
        }
        mentor.who()
                .superiors()
                .forEach(each ->
                        above.computeIfAbsent(each, x -> new ArrayList<>()).add(at));
    }

    private static Map<String, int[]> inverted(
            List<MatchMentor> mentors, Function<MatchMentor, Collection<String>> what) {
        Map<String, List<Integer>> lists = new HashMap<>();
        for (int k = 0; k < mentors.size(); k++) {
            int at = k;
            what.apply(mentors.get(k))
                    .forEach(each ->
                            lists.computeIfAbsent(each, x -> new ArrayList<>()).add(at));
        }
        Map<String, int[]> arrays = new HashMap<>();
        lists.forEach((key, list) ->
                arrays.put(key, list.stream().mapToInt(Integer::intValue).toArray()));
        return arrays;
    }

    Arcs build() {
        int[] start = new int[pool.mentees().size() + 1];
        for (int row = 0; row < pool.mentees().size(); row++) {
            add(pool.mentees().get(row));
            start[row + 1] = count;
        }
        return new Arcs(start, Arrays.copyOf(to, count), Arrays.copyOf(fit, count));
    }

    private void add(MatchMentee mentee) {
        gather(mentee);
        bar(mentee, true);
        if (policy.commonGround()) {
            Arrays.sort(touched, 0, touchedCount);
            for (int k = 0; k < touchedCount; k++) {
                add(mentee, touched[k]);
            }
        } else {
            for (int mentor = 0; mentor < known.length; mentor++) {
                add(mentee, mentor);
            }
        }
        bar(mentee, false);
        forget();
    }

    private void gather(MatchMentee mentee) {
        mentee.needs().forEach((code, level) -> {
            for (int mentor : byCompetency.getOrDefault(code, NONE)) {
                if (pool.mentors().get(mentor).competencies().get(code) >= level) {
                    touch(mentor);
                    needs[mentor]++;
                }
            }
        });
        mentee.route().forEach(job -> count(byJob.getOrDefault(job, NONE), route));
        mentee.topics().forEach(topic -> count(byTopic.getOrDefault(topic, NONE), topics));
        for (int rank = 0; rank < mentee.wishes().size(); rank++) {
            wish(mentorAt.getOrDefault(mentee.wishes().get(rank), -1), PairFit.wishPoints(rank));
        }
        wishedBy.getOrDefault(mentee.id(), List.of()).forEach(each -> wish(each[0], each[1]));
    }

    private static final int[] NONE = {};

    private void count(int[] mentors, int[] in) {
        for (int mentor : mentors) {
            touch(mentor);
            in[mentor]++;
        }
    }

    private void wish(int mentor, int points) {
        if (mentor >= 0) {
            touch(mentor);
            wishes[mentor] += points;
        }
    }

    private void touch(int mentor) {
        if (!known[mentor]) {
            known[mentor] = true;
            touched[touchedCount++] = mentor;
        }
    }

    private void forget() {
        for (int k = 0; k < touchedCount; k++) {
            int mentor = touched[k];
            known[mentor] = false;
            needs[mentor] = 0;
            route[mentor] = 0;
            topics[mentor] = 0;
            wishes[mentor] = 0;
        }
        touchedCount = 0;
    }

    private void bar(MatchMentee mentee, boolean on) {
        bar(mentee.id(), on);
        forbidden.getOrDefault(mentee.id(), Set.of()).forEach(each -> bar(each, on));
        if (policy.noLineOfCommand()) {
            mentee.who().superiors().forEach(each -> bar(each, on));
            above.getOrDefault(mentee.id(), List.of()).forEach(each -> barred[each] = on);
        }
    }

    private void bar(UUID mentor, boolean on) {
        Integer at = mentorAt.get(mentor);
        if (at != null) {
            barred[at] = on;
        }
    }

    private void add(MatchMentee mentee, int at) {
        MatchMentor mentor = pool.mentors().get(at);
        if (!barred[at] && allowed(mentor.who(), mentee.who())) {
            if (count == to.length) {
                to = Arrays.copyOf(to, 2 * count);
                fit = Arrays.copyOf(fit, 2 * count);
            }
            int total = total(mentee, mentor, at);
            if (total >= 0) {
                to[count] = at;
                fit[count++] = total;
            }
        }
    }

    /** The fit, or -1 where there is no common ground though it is asked for. */
    private int total(MatchMentee mentee, MatchMentor mentor, int at) {
        FitWeights weights = policy.weights();
        int needed = share(needs[at], mentee.needs().size());
        int walked = share(route[at], mentee.route().size());
        int told = share(topics[at], mentee.topics().size());
        if (policy.commonGround() && needed + walked + told + wishes[at] == 0) {
            return -1;
        }
        return needed * weights.weight(FitPart.COMPETENCY)
                + walked * weights.weight(FitPart.ROUTE)
                + told * weights.weight(FitPart.TOPICS)
                + wishes[at] * weights.weight(FitPart.WISHES)
                + PairFit.placeTime(mentor.who(), mentee.who()) * weights.weight(FitPart.PLACE_TIME)
                + PairFit.novelty(mentor.who(), mentee.who()) * weights.weight(FitPart.NOVELTY)
                + (mentee.earlier().contains(mentor.id()) ? 100 : 0) * weights.weight(FitPart.EARLIER);
    }

    private static int share(int part, int whole) {
        return whole == 0 ? 0 : 100 * part / whole;
    }

    private boolean allowed(MatchPerson mentor, MatchPerson mentee) {
        return margin(mentor.grade(), mentee.grade())
                && (policy.tierMargin() == MatchingPolicy.NO_MARGIN
                        || (mentor.tier() > 0
                                && mentee.tier() > 0
                                && mentor.tier() - mentee.tier() >= policy.tierMargin()))
                && unit(mentor.unit(), mentee.unit())
                && (!policy.samePlace()
                        || (!mentor.place().isEmpty() && mentor.place().equals(mentee.place())))
                && (mentee.asksFor() == null || mentee.asksFor() == mentor.sex())
                && (mentor.asksFor() == null || mentor.asksFor() == mentee.sex())
                && (!policy.commonLanguage() || mentor.languages().stream().anyMatch(mentee.languages()::contains));
    }

    private boolean margin(Grade mentor, Grade mentee) {
        return policy.gradeMargin() == MatchingPolicy.NO_MARGIN
                || (mentor != null
                        && mentee != null
                        && mentor.scheme() == mentee.scheme()
                        && mentor.ordinal() - mentee.ordinal() >= policy.gradeMargin());
    }

    private boolean unit(UUID mentor, UUID mentee) {
        return switch (policy.units()) {
            case ANY -> true;
            case SAME -> mentor != null && mentor.equals(mentee);
            case OTHER -> mentor != null && mentee != null && !mentor.equals(mentee);
        };
    }
}

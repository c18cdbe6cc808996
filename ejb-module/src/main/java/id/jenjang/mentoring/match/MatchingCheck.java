package id.jenjang.mentoring.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Looks at a matching with plain eyes, without anything that made it, and with its own reading of the rules and its own
 * counting of the fit: that everyone is paired once, nobody has more than the places offered, no rule and no wish to
 * avoid is broken, what is settled is there, and the figures are right.
 */
public final class MatchingCheck {
    private final Pool pool;
    private final MatchingPolicy policy;
    private final Instructions settled;
    private final List<String> faults = new ArrayList<>();
    private final Map<UUID, MatchMentor> mentors = new HashMap<>();
    private final Map<UUID, MatchMentee> mentees = new HashMap<>();

    private MatchingCheck(Pool pool, MatchingPolicy policy, Instructions settled) {
        this.pool = pool;
        this.policy = policy;
        this.settled = settled;
        pool.mentors().forEach(each -> mentors.put(each.id(), each));
        pool.mentees().forEach(each -> mentees.put(each.id(), each));
    }

    /** What is wrong, in words for the log of the operator without any name; empty when all is right. */
    public static List<String> faults(Pool pool, MatchingPolicy policy, Instructions settled, Matching matching) {
        MatchingCheck check = new MatchingCheck(pool, policy, settled);
        check.everyoneOnce(matching);
        check.places(matching);
        matching.pairs().forEach(check::pair);
        check.settled(matching);
        check.order(matching);
        check.figures(matching);
        return List.copyOf(check.faults);
    }

    /**
     * The same as people and pairs stand by now, for a matching made before: what its pairs are against, whoever stands
     * or is set since, and whatever its figures were reckoned from.
     */
    public static List<String> stale(Pool pool, MatchingPolicy policy, Instructions settled, Matching matching) {
        MatchingCheck check = new MatchingCheck(pool, policy, settled);
        check.everyoneOnce(matching);
        check.places(matching);
        matching.pairs().forEach(check::pair);
        return List.copyOf(check.faults);
    }

    private void everyoneOnce(Matching matching) {
        Set<UUID> seen = new HashSet<>();
        for (MatchedPair each : matching.pairs()) {
            fault(!seen.add(each.couple().mentee()), "a mentee with two mentors");
        }
        for (UUID each : matching.unmatched()) {
            fault(!seen.add(each), "a mentee matched and not matched");
        }
        settled.standing().forEach(each -> seen.add(each.mentee()));
        fault(pool.mentees().stream().anyMatch(each -> !seen.contains(each.id())), "a mentee left out");
    }

    private void places(Matching matching) {
        Set<Couple> all = new HashSet<>(settled.standing());
        matching.pairs().forEach(each -> all.add(each.couple()));
        Map<UUID, Integer> taken = new HashMap<>();
        Map<UUID, Integer> standing = new HashMap<>();
        all.forEach(each -> taken.merge(each.mentor(), 1, Integer::sum));
        settled.standing().forEach(each -> standing.merge(each.mentor(), 1, Integer::sum));
        taken.forEach((id, count) -> {
            int places = mentors.containsKey(id) ? Math.min(mentors.get(id).capacity(), policy.mostMentees()) : 0;
            fault(count > Math.max(places, standing.getOrDefault(id, 0)), "a mentor with more than the places");
        });
    }

    private void pair(MatchedPair pair) {
        MatchMentor mentor = mentors.get(pair.couple().mentor());
        MatchMentee mentee = mentees.get(pair.couple().mentee());
        if (mentor == null || mentee == null) {
            faults.add("a pair with somebody who is not in the pool");
            return;
        }
        PairCheck check = new PairCheck(policy, mentor, mentee);
        fault(!check.fits(pair.fit()), "a wrong fit");
        switch (pair.origin()) {
            case STANDING -> fault(!settled.standing().contains(pair.couple()), "a pair said to stand that does not");
            case PINNED -> fault(!settled.pinned().contains(pair.couple()), "a pair said to be set that is not");
            case PROPOSED -> proposed(pair.couple(), check);
        }
    }

    private void proposed(Couple couple, PairCheck check) {
        check.against().forEach(rule -> faults.add("a pair against the rule " + rule));
        fault(settled.forbidden().contains(couple), "a pair that is ruled out");
        fault(settled.declined().contains(couple), "a pair that was declined");
        boolean avoided = mentors.get(couple.mentor()).avoids().contains(couple.mentee())
                || mentees.get(couple.mentee()).avoids().contains(couple.mentor());
        fault(avoided, "a pair that one avoids");
    }

    /** Every pair that stands is there, and every pin is, or could not be kept beside what was settled before it. */
    private void settled(Matching matching) {
        Set<Couple> there = new HashSet<>();
        matching.pairs().stream()
                .filter(each -> each.origin() != MatchedPair.Origin.PROPOSED)
                .forEach(each -> there.add(each.couple()));
        for (Couple each : settled.standing()) {
            boolean known = mentors.containsKey(each.mentor()) && mentees.containsKey(each.mentee());
            fault(known && !there.contains(each), "a pair that stands left out");
        }
        Set<Couple> unkept = new HashSet<>(matching.unkept());
        fault(unkept.size() < matching.unkept().size(), "a pin told twice");
        for (Couple each : settled.pinned()) {
            boolean stands = settled.standing().contains(each);
            fault(!stands && there.contains(each) == unkept.contains(each), "a pin neither kept nor told, or both");
            fault(unkept.contains(each) && couldStay(each, there), "a pin that there was a place for");
        }
        fault(!settled.pinned().containsAll(unkept), "a pin that nobody set");
    }

    private boolean couldStay(Couple pin, Set<Couple> there) {
        Set<Couple> before = new HashSet<>(settled.standing());
        before.addAll(there);
        MatchMentor mentor = mentors.get(pin.mentor());
        long taken = before.stream()
                .filter(each -> each.mentor().equals(pin.mentor()))
                .count();
        return mentor != null
                && mentees.containsKey(pin.mentee())
                && !pin.mentor().equals(pin.mentee())
                && before.stream().noneMatch(each -> each.mentee().equals(pin.mentee()))
                && taken < Math.min(mentor.capacity(), policy.mostMentees());
    }

    /** Pairs by mentee; those who wait by when they asked, then by id; goals as the policy orders them. */
    private void order(Matching matching) {
        List<Couple> couples =
                matching.pairs().stream().map(MatchedPair::couple).toList();
        for (int k = 1; k < couples.size(); k++) {
            int compared = couples.get(k - 1).mentee().compareTo(couples.get(k).mentee());
            fault(compared > 0, "pairs out of order");
        }
        List<UUID> waiting = matching.unmatched();
        fault(!mentees.keySet().containsAll(waiting), "somebody waiting who is not in the pool");
        for (int k = 1; k < waiting.size() && mentees.keySet().containsAll(waiting); k++) {
            MatchMentee first = mentees.get(waiting.get(k - 1));
            MatchMentee second = mentees.get(waiting.get(k));
            boolean later = first.since().isAfter(second.since());
            boolean after = first.since().equals(second.since()) && first.id().compareTo(second.id()) > 0;
            fault(later || after, "a waiting list out of order");
        }
        boolean worstFirst = policy.order() == MatchOrder.WORST_OFF_FIRST;
        List<Goal> goals = List.of(
                Goal.MATCHED,
                worstFirst ? Goal.WORST_OFF : Goal.TOTAL,
                worstFirst ? Goal.TOTAL : Goal.WORST_OFF,
                Goal.EVEN_LOAD,
                Goal.FEW_CHANGES);
        fault(!matching.reached().stream().map(Reached::goal).toList().equals(goals), "goals out of order");
    }

    private void figures(Matching matching) {
        List<MatchedPair> proposed = matching.pairs().stream()
                .filter(each -> each.origin() == MatchedPair.Origin.PROPOSED)
                .toList();
        for (Reached each : matching.reached()) {
            long value = switch (each.goal()) {
                case MATCHED -> proposed.size();
                case WORST_OFF ->
                    proposed.stream().mapToInt(pair -> pair.fit().total()).min().orElse(0);
                case TOTAL ->
                    proposed.stream().mapToLong(pair -> pair.fit().total()).sum();
                case EVEN_LOAD -> squares(matching);
                case FEW_CHANGES ->
                    proposed.stream()
                            .filter(pair -> settled.last().contains(pair.couple()))
                            .count();
            };
            fault(value != each.value(), "a wrong figure of " + each.goal());
        }
    }

    /** Of how many mentees each mentor of the pool has, pairs that stand with somebody outside of it included. */
    private long squares(Matching matching) {
        Set<Couple> all = new HashSet<>(settled.standing());
        matching.pairs().forEach(each -> all.add(each.couple()));
        Map<UUID, Long> load = new HashMap<>();
        all.stream()
                .filter(each -> mentors.containsKey(each.mentor()))
                .forEach(each -> load.merge(each.mentor(), 1L, Long::sum));
        return load.values().stream().mapToLong(each -> each * each).sum();
    }

    private void fault(boolean wrong, String what) {
        if (wrong) {
            faults.add(what);
        }
    }
}

package id.jenjang.mentoring.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Explains a matching from what everyone may know: the rules, the fits, the pairs themselves. It throws away the avoid
 * lists and the refusals before it looks, and takes its prices from the matching there would be without them, so that
 * nothing it says can differ by them: a pair that someone avoids reads like any other that was not proposed.
 */
public final class Explainer {
    private final Pool pool;
    private final MatchingPolicy policy;
    private final Instructions instructions;
    private final Matching matching;
    private final Map<UUID, Integer> mentorAt = new HashMap<>();
    private final Map<UUID, Integer> menteeAt = new HashMap<>();
    private final Map<UUID, MatchedPair> ofMentee = new HashMap<>();
    private final Map<UUID, List<MatchedPair>> ofMentor = new HashMap<>();
    private final Arcs arcs;
    private final int[] seats;
    private final int[] free;
    private final Solution prices;

    /** Of a matching of that pool; solves once without the quiet wishes. */
    public Explainer(Pool pool, MatchingPolicy policy, Instructions instructions, Matching matching) {
        this.pool = Quiet.without(pool);
        this.policy = policy;
        this.instructions = Quiet.without(instructions);
        this.matching = matching;
        for (int k = 0; k < pool.mentors().size(); k++) {
            mentorAt.put(pool.mentors().get(k).id(), k);
        }
        for (int k = 0; k < pool.mentees().size(); k++) {
            menteeAt.put(pool.mentees().get(k).id(), k);
        }
        Settled settled = new Settled(this.pool, policy, this.instructions);
        seats = settled.seats();
        free = seats.clone();
        for (MatchedPair each : matching.pairs()) {
            ofMentee.put(each.couple().mentee(), each);
            ofMentor.computeIfAbsent(each.couple().mentor(), x -> new ArrayList<>())
                    .add(each);
            if (each.origin() == MatchedPair.Origin.PROPOSED) {
                free[mentorAt.get(each.couple().mentor())]--;
            }
        }
        arcs = new ArcBuilder(this.pool, policy, instructions.forbidden()).build();
        Arcs open = settled.open(arcs);
        prices = new Solver(open, seats, settled.load(), new boolean[open.to().length]).solve(policy.order());
    }

    /** Why the two are a pair; empty when they are not. */
    public Optional<WhyMatched> whyMatched(Couple couple) {
        MatchedPair pair = ofMentee.get(couple.mentee());
        if (pair == null || !pair.couple().equals(couple)) {
            return Optional.empty();
        }
        int row = menteeAt.get(couple.mentee());
        int mentor = mentorAt.get(couple.mentor());
        int better = 0;
        for (int arc = arcs.start()[row]; arc < arcs.start()[row + 1]; arc++) {
            better += arcs.fit()[arc] > pair.fit().total() ? 1 : 0;
        }
        int wanted = 0;
        int betterForMentor = 0;
        for (int arc = 0; arc < arcs.to().length; arc++) {
            if (arcs.to()[arc] == mentor) {
                wanted++;
                betterForMentor += arcs.fit()[arc] > pair.fit().total() ? 1 : 0;
            }
        }
        return Optional.of(new WhyMatched(
                pair, better, arcs.start()[row + 1] - arcs.start()[row], betterForMentor, wanted, price(mentor)));
    }

    /** What one more place at a mentor would add to the total, by rules and fits alone. */
    private long price(int mentor) {
        return prices.mentorPrice()[mentor] % prices.more();
    }

    /** Why two of the pool are not a pair; empty when they are one. */
    public Optional<WhyNot> whyNot(Couple couple) {
        MatchedPair pair = ofMentee.get(couple.mentee());
        if (pair != null && pair.couple().equals(couple)) {
            return Optional.empty();
        }
        int row = menteeAt.get(couple.mentee());
        int column = mentorAt.get(couple.mentor());
        MatchMentor mentor = pool.mentors().get(column);
        MatchMentee mentee = pool.mentees().get(row);
        List<MatchRule> broken = new ArrayList<>(PairRules.broken(policy, mentor, mentee));
        if (instructions.forbidden().contains(couple)) {
            broken.add(MatchRule.RULED_OUT_BY_COORDINATOR);
        }
        Fit fit = PairFit.of(mentor, mentee, policy.weights());
        long loss = prices.menteePrice()[row] + prices.mentorPrice()[column] - fit.total() - prices.more();
        return Optional.of(new WhyNot(couple, broken, fit, broken.isEmpty() ? Math.max(0, loss) : 0));
    }

    /** What would be enough to match a mentee who is not. */
    public SmallestChange smallestChange(UUID mentee) {
        int row = menteeAt.get(mentee);
        int choices = arcs.start()[row + 1] - arcs.start()[row];
        int best = -1;
        for (int arc = arcs.start()[row]; arc < arcs.start()[row + 1]; arc++) {
            if (free[arcs.to()[arc]] <= 0 && (best < 0 || arcs.fit()[arc] > arcs.fit()[best])) {
                best = arc;
            }
        }
        if (best >= 0) {
            UUID mentor = pool.mentors().get(arcs.to()[best]).id();
            return new SmallestChange(SmallestChange.Kind.ONE_MORE_PLACE, mentor, null, 0, choices);
        }
        return widerRule(pool.mentees().get(row), choices)
                .orElse(new SmallestChange(SmallestChange.Kind.MORE_MENTORS, null, null, 0, choices));
    }

    private Optional<SmallestChange> widerRule(MatchMentee mentee, int choices) {
        List<SmallestChange> changes = new ArrayList<>();
        for (MatchMentor mentor : pool.mentors()) {
            List<MatchRule> broken = PairRules.broken(policy, mentor, mentee);
            boolean ruledOut = instructions.forbidden().contains(new Couple(mentor.id(), mentee.id()));
            if (broken.size() == 1 && !ruledOut && free[mentorAt.get(mentor.id())] > 0 && mayBeWider(broken.get(0))) {
                int steps = steps(broken.get(0), mentor, mentee);
                if (steps < Integer.MAX_VALUE) {
                    changes.add(
                            new SmallestChange(SmallestChange.Kind.WIDER_RULE, null, broken.get(0), steps, choices));
                }
            }
        }
        return changes.stream()
                .min(Comparator.comparingInt(SmallestChange::steps).thenComparing(SmallestChange::rule));
    }

    private static boolean mayBeWider(MatchRule rule) {
        return rule != MatchRule.ONESELF && rule != MatchRule.LINE_OF_COMMAND && rule != MatchRule.SEX_ASKED_FOR;
    }

    private int steps(MatchRule rule, MatchMentor mentor, MatchMentee mentee) {
        return switch (rule) {
            case GRADE_MARGIN ->
                PairRules.gradesShort(policy, mentor.who().grade(), mentee.who().grade());
            case TIER_MARGIN ->
                PairRules.tiersShort(policy, mentor.who().tier(), mentee.who().tier());
            default -> 0;
        };
    }

    /** Pairs that would both rather have each other, by rules and fits alone; those that gain most first. */
    public List<BlockingPair> blocking() {
        List<BlockingPair> blocking = new ArrayList<>();
        Set<Couple> settled = new HashSet<>(instructions.standing());
        settled.addAll(instructions.pinned());
        for (int row = 0; row < arcs.mentees(); row++) {
            UUID mentee = pool.mentees().get(row).id();
            MatchedPair pair = ofMentee.get(mentee);
            int now = pair == null ? 0 : pair.fit().total();
            for (int arc = arcs.start()[row]; arc < arcs.start()[row + 1]; arc++) {
                int least = least(arcs.to()[arc]);
                boolean fixed = pair != null && settled.contains(pair.couple());
                if (!fixed && arcs.fit()[arc] > now && arcs.fit()[arc] > least) {
                    UUID mentor = pool.mentors().get(arcs.to()[arc]).id();
                    blocking.add(new BlockingPair(new Couple(mentor, mentee), arcs.fit()[arc], now, least));
                }
            }
        }
        blocking.sort(Comparator.<BlockingPair>comparingInt(each -> each.now() - each.fit())
                .thenComparing(BlockingPair::couple));
        return blocking;
    }

    private int least(int mentor) {
        if (free[mentor] > 0) {
            return 0;
        }
        return ofMentor.getOrDefault(pool.mentors().get(mentor).id(), List.of()).stream()
                .filter(each -> each.origin() == MatchedPair.Origin.PROPOSED)
                .mapToInt(each -> each.fit().total())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /**
     * For whom one more place at each mentor would be enough: how many of those who are not matched, the most first.
     */
    public Map<UUID, Integer> placesWanted() {
        Map<UUID, Integer> wanted = new HashMap<>();
        for (UUID each : new TreeSet<>(matching.unmatched())) {
            int row = menteeAt.get(each);
            for (int arc = arcs.start()[row]; arc < arcs.start()[row + 1]; arc++) {
                if (free[arcs.to()[arc]] <= 0) {
                    wanted.merge(pool.mentors().get(arcs.to()[arc]).id(), 1, Integer::sum);
                }
            }
        }
        return wanted;
    }

    /** The best trades between most matched and best fit, the most matched first; by rules and fits alone. */
    public List<FrontierPoint> frontier() {
        Settled settled = new Settled(pool, policy, instructions);
        return Frontier.of(settled.open(arcs), seats);
    }
}

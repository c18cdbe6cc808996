package id.jenjang.mentoring.match;

import java.util.ArrayList;
import java.util.Arrays;
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
 * lists and the refusals before it looks, and reckons from the matching there would be without them, so that nothing it
 * says can differ by them: a pair that someone avoids reads like any other that was not proposed. What it says that
 * something costs or gains is exact. Several threads may ask; each waits for the other.
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
    private final Arcs open;
    private final ByMentor byMentor;
    private final int[] seats;
    private final int[] free;
    private final Trial trial;
    private ChangeSearch changes;

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
        byMentor = ByMentor.of(arcs, seats.length);
        open = settled.open(arcs);
        Solver solver = new Solver(open, seats, settled.load(), new boolean[open.to().length]);
        trial = new Trial(open, seats, solver.any(policy.order()), policy.order());
    }

    /** What the best matching by rules and fits alone is worth, of pairs that are not settled. */
    public Worth best() {
        return trial.best();
    }

    /** Why the two are a pair; empty when they are not. */
    public synchronized Optional<WhyMatched> whyMatched(Couple couple) {
        MatchedPair pair = ofMentee.get(couple.mentee());
        if (pair == null || !pair.couple().equals(couple)) {
            return Optional.empty();
        }
        int row = menteeAt.get(couple.mentee());
        int mentor = mentorAt.get(couple.mentor());
        int fit = pair.fit().total();
        int better = 0;
        for (int arc = arcs.start()[row]; arc < arcs.start()[row + 1]; arc++) {
            better += arcs.fit()[arc] > fit ? 1 : 0;
        }
        return Optional.of(new WhyMatched(
                pair,
                better,
                arcs.start()[row + 1] - arcs.start()[row],
                byMentor.better(mentor, fit),
                byMentor.wanted(mentor),
                trial.place(mentor).minus(trial.best())));
    }

    /** Why two of the pool are not a pair; empty when they are one. */
    public synchronized Optional<WhyNot> whyNot(Couple couple) {
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
        int arc = open.find(row, column);
        Optional<Worth> cost = arc < 0 || seats[column] == 0
                ? Optional.empty()
                : Optional.of(trial.best().minus(trial.forced(row, arc)));
        return Optional.of(new WhyNot(couple, broken, PairFit.of(mentor, mentee, policy.weights()), cost));
    }

    /** What would be enough to match a mentee who is not. */
    public synchronized SmallestChange smallestChange(UUID mentee) {
        if (changes == null) {
            int[] movable = new int[pool.mentees().size()];
            Arrays.fill(movable, -1);
            for (MatchedPair each : matching.pairs()) {
                if (each.origin() == MatchedPair.Origin.PROPOSED) {
                    movable[menteeAt.get(each.couple().mentee())] =
                            mentorAt.get(each.couple().mentor());
                }
            }
            changes = new ChangeSearch(pool, policy, instructions.forbidden(), byMentor, arcs, free, movable);
        }
        return changes.of(menteeAt.get(mentee));
    }

    /** Pairs that would both rather have each other, by rules and fits alone; those that gain most first. */
    public List<BlockingPair> blocking() {
        List<BlockingPair> blocking = new ArrayList<>();
        Set<Couple> settled = new HashSet<>(instructions.standing());
        settled.addAll(instructions.pinned());
        int[] least = new int[free.length];
        Arrays.setAll(least, this::least);
        for (int row = 0; row < arcs.mentees(); row++) {
            UUID mentee = pool.mentees().get(row).id();
            MatchedPair pair = ofMentee.get(mentee);
            int now = pair == null ? 0 : pair.fit().total();
            boolean fixed = pair != null && settled.contains(pair.couple());
            for (int arc = arcs.start()[row]; arc < arcs.start()[row + 1]; arc++) {
                int at = arcs.to()[arc];
                if (!fixed && arcs.fit()[arc] > now && arcs.fit()[arc] > least[at]) {
                    UUID mentor = pool.mentors().get(at).id();
                    blocking.add(new BlockingPair(new Couple(mentor, mentee), arcs.fit()[arc], now, least[at]));
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
     * For how many of those who are not matched one more place at a mentor would be enough, with nobody else moving.
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

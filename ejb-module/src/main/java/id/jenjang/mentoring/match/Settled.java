package id.jenjang.mentoring.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The pairs that are settled before the matching, and the places that they leave. */
final class Settled {
    private final Pool pool;
    private final List<MatchedPair> pairs = new ArrayList<>();
    private final List<Couple> unkept = new ArrayList<>();
    private final Set<UUID> mentees = new HashSet<>();
    private final int[] seats;
    private final int[] load;

    Settled(Pool pool, MatchingPolicy policy, Instructions instructions) {
        this.pool = pool;
        seats = new int[pool.mentors().size()];
        load = new int[seats.length];
        Map<UUID, Integer> mentorAt = new HashMap<>();
        for (int k = 0; k < seats.length; k++) {
            seats[k] = Math.min(pool.mentors().get(k).capacity(), policy.mostMentees());
            mentorAt.put(pool.mentors().get(k).id(), k);
        }
        Map<UUID, MatchMentee> menteeOf = new HashMap<>();
        pool.mentees().forEach(each -> menteeOf.put(each.id(), each));
        for (Couple each : new TreeSet<>(instructions.standing())) {
            take(each, mentorAt.get(each.mentor()), menteeOf.get(each.mentee()), policy, MatchedPair.Origin.STANDING);
        }
        for (Couple each : new TreeSet<>(instructions.pinned())) {
            if (!instructions.standing().contains(each)) {
                pin(each, mentorAt.get(each.mentor()), menteeOf.get(each.mentee()), policy);
            }
        }
    }

    private void pin(Couple couple, Integer mentor, MatchMentee mentee, MatchingPolicy policy) {
        boolean kept = mentor != null
                && mentee != null
                && seats[mentor] > 0
                && !couple.mentor().equals(couple.mentee())
                && !mentees.contains(couple.mentee());
        if (kept) {
            take(couple, mentor, mentee, policy, MatchedPair.Origin.PINNED);
        } else {
            unkept.add(couple);
        }
    }

    /** A pair that stands takes its place even where one of the two is not in the pool any more. */
    private void take(
            Couple couple, Integer mentor, MatchMentee mentee, MatchingPolicy policy, MatchedPair.Origin origin) {
        if (mentor != null) {
            seats[mentor] = Math.max(0, seats[mentor] - 1);
            load[mentor]++;
        }
        mentees.add(couple.mentee());
        if (mentor != null && mentee != null) {
            Fit fit = PairFit.of(pool.mentors().get(mentor), mentee, policy.weights());
            pairs.add(new MatchedPair(couple, fit, origin));
        }
    }

    /** The arcs of those who are not settled. */
    Arcs open(Arcs arcs) {
        if (mentees.isEmpty()) {
            return arcs;
        }
        boolean[] out = new boolean[arcs.to().length];
        for (int row = 0; row < arcs.mentees(); row++) {
            Arrays.fill(
                    out,
                    arcs.start()[row],
                    arcs.start()[row + 1],
                    mentees.contains(pool.mentees().get(row).id()));
        }
        return arcs.only(arc -> !out[arc]);
    }

    boolean has(UUID mentee) {
        return mentees.contains(mentee);
    }

    List<MatchedPair> pairs() {
        return pairs;
    }

    List<Couple> unkept() {
        return unkept;
    }

    int[] seats() {
        return seats;
    }

    int[] load() {
        return load;
    }
}

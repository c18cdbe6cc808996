package id.jenjang.mentoring.match;

import java.util.Arrays;
import java.util.List;

/** Tries everything that may be chosen, one after the other; with a couple that has to be, or a place more. */
final class Trying {
    private final Pool pool;
    private final MatchingPolicy policy;
    private final Instructions settled;
    private final int[] chosen;
    private Couple must;
    private int wider = -1;
    private Found best;

    /** What is reached in every goal. */
    record Found(Worth worth, long squares, long kept) {
        List<Long> goals(MatchOrder order) {
            return order == MatchOrder.WORST_OFF_FIRST
                    ? List.of(worth.matched(), worth.worst(), worth.total(), squares, kept)
                    : List.of(worth.matched(), worth.total(), worth.worst(), squares, kept);
        }
    }

    Trying(Pool pool, MatchingPolicy policy, Instructions settled) {
        this.pool = pool;
        this.policy = policy;
        this.settled = settled;
        chosen = new int[pool.mentees().size()];
    }

    Trying with(Couple couple) {
        must = couple;
        return this;
    }

    Trying withPlace(int mentor) {
        wider = mentor;
        return this;
    }

    /** Null when the couple cannot be. */
    Found best() {
        Settled already = new Settled(pool, policy, settled);
        int[] seats = already.seats().clone();
        if (wider >= 0) {
            seats[wider]++;
        }
        Arrays.fill(chosen, -1);
        attempt(0, already, seats, already.load().clone());
        return best;
    }

    private void attempt(int row, Settled already, int[] seats, int[] load) {
        if (row == chosen.length) {
            Found worth = worth(load);
            best = best == null || better(worth, best) ? worth : best;
            return;
        }
        MatchMentee mentee = pool.mentees().get(row);
        boolean bound = must != null && must.mentee().equals(mentee.id());
        if (!bound) {
            attempt(row + 1, already, seats, load);
        }
        for (int k = 0; k < seats.length && !already.has(mentee.id()); k++) {
            MatchMentor mentor = pool.mentors().get(k);
            if (seats[k] > 0
                    && allowed(mentor, mentee)
                    && (!bound || must.mentor().equals(mentor.id()))) {
                seats[k]--;
                load[k]++;
                chosen[row] = k;
                attempt(row + 1, already, seats, load);
                chosen[row] = -1;
                load[k]--;
                seats[k]++;
            }
        }
    }

    private boolean allowed(MatchMentor mentor, MatchMentee mentee) {
        Couple couple = new Couple(mentor.id(), mentee.id());
        return PairRules.broken(policy, mentor, mentee).isEmpty()
                && !settled.forbidden().contains(couple)
                && !settled.declined().contains(couple)
                && !mentor.avoids().contains(mentee.id())
                && !mentee.avoids().contains(mentor.id());
    }

    private Found worth(int[] load) {
        long matched = 0;
        long lowest = Long.MAX_VALUE;
        long total = 0;
        long kept = 0;
        for (int row = 0; row < chosen.length; row++) {
            if (chosen[row] >= 0) {
                MatchMentor mentor = pool.mentors().get(chosen[row]);
                MatchMentee mentee = pool.mentees().get(row);
                long fit = PairFit.of(mentor, mentee, policy.weights()).total();
                matched++;
                lowest = Math.min(lowest, fit);
                total += fit;
                kept += settled.last().contains(new Couple(mentor.id(), mentee.id())) ? 1 : 0;
            }
        }
        long squares = Arrays.stream(load).mapToLong(each -> (long) each * each).sum();
        return new Found(new Worth(matched, matched == 0 ? 0 : lowest, total), squares, kept);
    }

    private boolean better(Found one, Found other) {
        List<Long> these = one.goals(policy.order());
        List<Long> those = other.goals(policy.order());
        for (int k = 0; k < these.size(); k++) {
            int compared =
                    k == 3 ? those.get(k).compareTo(these.get(k)) : these.get(k).compareTo(those.get(k));
            if (compared != 0) {
                return compared > 0;
            }
        }
        return false;
    }
}

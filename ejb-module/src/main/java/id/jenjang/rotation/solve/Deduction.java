package id.jenjang.rotation.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Decides whether yes or no can be said to every variable so that all sums hold: says one after another, draws what
 * follows, and learns a new sum from every contradiction, so that it is not run into twice. Sums can be told between two
 * questions, and what was learned stays true. The same sums and questions give the same answers, step by step.
 */
final class Deduction {
    private static final int RESTART = 64;
    private static final int LEARNED = 4_000;
    private static final int LONG = 8;

    /** What came out of a question. */
    enum Outcome {
        POSSIBLE,
        IMPOSSIBLE,
        UNKNOWN
    }

    /** By literal: 1 holds, -1 fails, 0 is open; the sums that it is in. */
    private byte[] value = new byte[64];

    private Uses[] uses = new Uses[64];

    /** By variable: the level at which it was said, the sum that it follows from, what was said last. */
    private int[] level = new int[32];

    private Sum[] because = new Sum[32];
    private boolean[] yes = new boolean[32];
    private int variables;

    private int[] trail = new int[32];
    private int said;
    private int followed;
    private final List<Integer> levelStart = new ArrayList<>();

    private final Liveliness lively = new Liveliness();
    private final Resolvent resolvent = new Resolvent(this);
    private List<Sum> learned = new ArrayList<>();
    private int mostLearned = LEARNED;
    private long work;
    private boolean never;
    private BitSet culprits = new BitSet();

    /** The sums that a literal is in, and what it counts there. */
    private static final class Uses {
        private Sum[] sums = new Sum[4];
        private long[] factors = new long[4];
        private int size;

        void add(Sum sum, long factor) {
            if (size == sums.length) {
                sums = Arrays.copyOf(sums, 2 * size);
                factors = Arrays.copyOf(factors, 2 * size);
            }
            sums[size] = sum;
            factors[size++] = factor;
        }

        void forgetDropped() {
            int kept = 0;
            for (int k = 0; k < size; k++) {
                if (!sums[k].dropped) {
                    sums[kept] = sums[k];
                    factors[kept++] = factors[k];
                }
            }
            Arrays.fill(sums, kept, size, null);
            size = kept;
        }
    }

    /** A new variable, with what to say first; its number. */
    int variable(boolean first) {
        if (variables == level.length) {
            int more = 2 * variables;
            level = Arrays.copyOf(level, more);
            because = Arrays.copyOf(because, more);
            yes = Arrays.copyOf(yes, more);
            trail = Arrays.copyOf(trail, more);
            value = Arrays.copyOf(value, 2 * more);
            uses = Arrays.copyOf(uses, 2 * more);
        }
        yes[variables] = first;
        uses[2 * variables] = new Uses();
        uses[2 * variables + 1] = new Uses();
        lively.add(variables, 0);
        return variables++;
    }

    int variables() {
        return variables;
    }

    /** Tells a sum that has to hold; between two questions. */
    void tell(Sum sum) {
        back(0);
        attach(sum);
        never |= !follow(sum) || propagate() != null;
    }

    /** Whether a variable holds in what was found possible. */
    boolean holds(int variable) {
        return yes[variable];
    }

    /** When impossible: variables that were assumed to hold and cannot together. */
    BitSet culprits() {
        return culprits;
    }

    /** How much was done since the beginning; about one for each literal looked at. */
    long work() {
        return work;
    }

    void work(long more) {
        work += more;
    }

    int value(int literal) {
        return value[literal];
    }

    int level(int variable) {
        return level[variable];
    }

    void bump(int variable) {
        lively.bump(variable);
    }

    /** Whether all sums can hold while these literals do; unknown when that would take more work than this. */
    Outcome ask(int[] assumed, long mostWork) {
        long limit = work + mostWork;
        int luby = 1;
        culprits = new BitSet();
        back(0);
        while (!never) {
            int conflicts = RESTART * luby(luby++);
            Outcome outcome = run(assumed, conflicts, limit);
            if (outcome != Outcome.UNKNOWN || work > limit) {
                return outcome;
            }
            back(0);
            forget();
        }
        return Outcome.IMPOSSIBLE;
    }

    private Outcome run(int[] assumed, int conflicts, long limit) {
        int left = conflicts;
        while (true) {
            Sum failing = propagate();
            while (failing != null) {
                if (now() <= 1) {
                    blame(failing);
                    return Outcome.IMPOSSIBLE;
                }
                failing = learn(failing);
                left--;
            }
            if (now() == 0 && !assume(assumed)) {
                return Outcome.IMPOSSIBLE;
            }
            if (left <= 0 || work > limit) {
                return Outcome.UNKNOWN;
            }
            if (!decide()) {
                keep();
                return Outcome.POSSIBLE;
            }
        }
    }

    private int now() {
        return levelStart.size();
    }

    /** Says all that is assumed, on the first level; false when that is impossible. */
    private boolean assume(int[] assumed) {
        levelStart.add(said);
        for (int literal : assumed) {
            Sum failing = null;
            if (value[literal] == 0) {
                say(literal, null);
                failing = propagate();
            } else if (value[literal] < 0 && level[literal >> 1] == 0) {
                culprits.set(literal >> 1);
                back(0);
                return false;
            } else if (value[literal] < 0) {
                failing = because[literal >> 1];
                while (value[literal] != 0) {
                    unsay();
                }
                say(literal, null);
            }
            if (failing != null) {
                blame(failing);
                return false;
            }
        }
        return true;
    }

    private boolean decide() {
        while (!lively.isEmpty()) {
            int variable = lively.poll();
            if (value[2 * variable] == 0) {
                levelStart.add(said);
                say(2 * variable + (yes[variable] ? 0 : 1), null);
                return true;
            }
        }
        return false;
    }

    private void say(int literal, Sum why) {
        int variable = literal >> 1;
        value[literal] = 1;
        value[literal ^ 1] = -1;
        level[variable] = now();
        because[variable] = why;
        trail[said++] = literal;
    }

    private void unsay() {
        int literal = trail[--said];
        if (followed > said) {
            followed--;
            Uses failed = uses[literal ^ 1];
            for (int k = 0; k < failed.size; k++) {
                failed.sums[k].slack += failed.factors[k];
            }
            work += failed.size;
        }
        value[literal] = 0;
        value[literal ^ 1] = 0;
        yes[literal >> 1] = (literal & 1) == 0;
        lively.offer(literal >> 1);
    }

    private void back(int to) {
        if (now() > to) {
            int start = levelStart.get(to);
            while (said > start) {
                unsay();
            }
            levelStart.subList(to, now()).clear();
        }
    }

    /** Draws what follows from what was said; gives a sum that fails, or null. */
    private Sum propagate() {
        while (followed < said) {
            Uses failed = uses[trail[followed++] ^ 1];
            for (int k = 0; k < failed.size; k++) {
                failed.sums[k].slack -= failed.factors[k];
            }
            work += failed.size;
            for (int k = 0; k < failed.size; k++) {
                if (failed.sums[k].slack < failed.sums[k].largest && !follow(failed.sums[k])) {
                    return failed.sums[k];
                }
            }
        }
        return null;
    }

    /** Says what follows from a sum; false when it fails. */
    private boolean follow(Sum sum) {
        if (sum.slack < 0) {
            return false;
        }
        work += sum.literals.length;
        for (int k = 0; k < sum.literals.length && sum.slack < sum.largest; k++) {
            if (sum.factors[k] > sum.slack && value[sum.literals[k]] == 0) {
                say(sum.literals[k], sum);
            }
        }
        return true;
    }

    private void attach(Sum sum) {
        long slack = -sum.wanted;
        for (int k = 0; k < sum.literals.length; k++) {
            uses[sum.literals[k]].add(sum, sum.factors[k]);
            slack += value[sum.literals[k]] < 0 ? 0 : sum.factors[k];
        }
        sum.slack = slack;
    }

    /** Learns from a sum that fails and goes back to where the new one says something; gives it when it fails there. */
    private Sum learn(Sum failing) {
        resolvent.begin(failing);
        back(Math.max(1, resolvent.lastLevel()));
        int failingHere = resolvent.failingAt(now());
        while (now() > 1 && failingHere != 1) {
            int literal = trail[said - 1];
            boolean traced = because[literal >> 1] != null && resolvent.of(literal ^ 1) > 0;
            if (traced) {
                resolvent.resolve(because[literal >> 1], literal);
            }
            unsay();
            if (said == levelStart.get(now() - 1)) {
                back(Math.max(1, resolvent.lastLevel()));
                failingHere = resolvent.failingAt(now());
            } else if (traced) {
                failingHere = resolvent.failingAt(now());
            }
        }
        lively.decay();
        Sum sum = resolvent.sum();
        back(Math.min(now(), resolvent.followsFrom()));
        finishFollowing();
        attach(sum);
        learned.add(sum);
        return follow(sum) ? null : sum;
    }

    /** What was said before and not followed yet counts in the slack of a sum that is attached now. */
    private void finishFollowing() {
        while (followed < said) {
            Uses failed = uses[trail[followed++] ^ 1];
            for (int k = 0; k < failed.size; k++) {
                failed.sums[k].slack -= failed.factors[k];
            }
        }
    }

    /** Traces a sum that fails back to what was assumed. */
    private void blame(Sum failing) {
        never |= now() == 0;
        resolvent.begin(failing);
        for (int at = said - 1; at >= 0; at--) {
            int literal = trail[at];
            Sum why = because[literal >> 1];
            if (why != null) {
                if (resolvent.of(literal ^ 1) > 0) {
                    resolvent.resolve(why, literal);
                }
                // From here on it is as if it had not been said, as it was when what is still to be traced followed.
                value[literal] = 0;
                value[literal ^ 1] = 0;
            }
        }
        culprits = resolvent.enough();
        for (int at = 0; at < said; at++) {
            value[trail[at]] = 1;
            value[trail[at] ^ 1] = -1;
        }
        back(0);
    }

    /** Keeps what was said, to look at and to begin with the next time. */
    private void keep() {
        for (int at = 0; at < said; at++) {
            yes[trail[at] >> 1] = (trail[at] & 1) == 0;
        }
    }

    /** Forgets the longer half of what was learned, once it is much. */
    private void forget() {
        if (learned.size() < mostLearned) {
            return;
        }
        mostLearned += mostLearned / LONG;
        learned.sort(Comparator.comparingInt(sum -> sum.literals.length));
        List<Sum> kept = new ArrayList<>();
        for (int k = 0; k < learned.size(); k++) {
            Sum sum = learned.get(k);
            sum.dropped = k >= learned.size() / 2 && sum.literals.length > LONG && !isReason(sum);
            if (!sum.dropped) {
                kept.add(sum);
            }
        }
        learned = kept;
        for (int literal = 0; literal < 2 * variables; literal++) {
            uses[literal].forgetDropped();
        }
    }

    private boolean isReason(Sum sum) {
        for (int at = 0; at < said; at++) {
            if (because[trail[at] >> 1] == sum) {
                return true;
            }
        }
        return false;
    }

    /** 1, 1, 2, 1, 1, 2, 4, 1, ... (Luby, Sinclair and Zuckerman, 1993). */
    static int luby(int index) {
        int size = 1;
        while (size < index + 1) {
            size *= 2;
        }
        return size - 1 == index ? size / 2 : luby(index - size / 2 + 1);
    }
}

package id.jenjang.rotation.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What has been said to variables, yes or no, one after another on levels, and what follows from that by the sums. Can
 * be gone back on, last said first.
 */
final class Sayings {
    final Liveliness lively = new Liveliness();

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
    private long work;

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

    /** What was said to a variable last, or is to be said first. */
    boolean yes(int variable) {
        return yes[variable];
    }

    int value(int literal) {
        return value[literal];
    }

    int level(int variable) {
        return level[variable];
    }

    /** The sum that made it follow; null for what was just said. */
    Sum because(int literal) {
        return because[literal >> 1];
    }

    /** How much was done since the beginning; about one for each sum and literal looked at. */
    long work() {
        return work;
    }

    void work(long more) {
        work += more;
    }

    /** The level on which things are said now. */
    int now() {
        return levelStart.size();
    }

    /** Whether nothing is said on this level. */
    boolean isLevelEmpty() {
        return now() > 0 && said == levelStart.get(now() - 1);
    }

    void nextLevel() {
        levelStart.add(said);
    }

    int said() {
        return said;
    }

    int literal(int place) {
        return trail[place];
    }

    void say(int literal, Sum why) {
        int variable = literal >> 1;
        mark(literal);
        level[variable] = now();
        because[variable] = why;
        trail[said++] = literal;
    }

    /** Says again what is in the trail but was taken for open; see {@link #unmark}. */
    void mark(int literal) {
        value[literal] = 1;
        value[literal ^ 1] = -1;
    }

    /** Takes a literal for open although it is in the trail. */
    void unmark(int literal) {
        value[literal] = 0;
        value[literal ^ 1] = 0;
    }

    void unsay() {
        int literal = trail[--said];
        if (followed > said) {
            followed--;
            Uses failed = uses[literal ^ 1];
            for (int k = 0; k < failed.size; k++) {
                failed.sums[k].slack += failed.factors[k];
            }
            work += failed.size;
        }
        unmark(literal);
        yes[literal >> 1] = (literal & 1) == 0;
        lively.offer(literal >> 1);
    }

    void back(int to) {
        if (now() > to) {
            int start = levelStart.get(to);
            while (said > start) {
                unsay();
            }
            levelStart.subList(to, now()).clear();
        }
    }

    /** Keeps what was said, to look at and to begin with the next time. */
    void keep() {
        for (int at = 0; at < said; at++) {
            yes[trail[at] >> 1] = (trail[at] & 1) == 0;
        }
    }

    /** Draws what follows from what was said; gives a sum that fails, or null. */
    Sum propagate() {
        while (followed < said) {
            Uses failed = fail();
            for (int k = 0; k < failed.size; k++) {
                if (failed.sums[k].slack < failed.sums[k].factors[0] && !follow(failed.sums[k])) {
                    return failed.sums[k];
                }
            }
        }
        return null;
    }

    private Uses fail() {
        Uses failed = uses[trail[followed++] ^ 1];
        for (int k = 0; k < failed.size; k++) {
            failed.sums[k].slack -= failed.factors[k];
        }
        work += failed.size;
        return failed;
    }

    /** Says what follows from a sum; false when it fails. */
    boolean follow(Sum sum) {
        if (sum.slack < 0) {
            return false;
        }
        for (int k = 0; k < sum.literals.length && sum.factors[k] > sum.slack; k++) {
            work++;
            if (value[sum.literals[k]] == 0) {
                say(sum.literals[k], sum);
            }
        }
        return true;
    }

    /** Adds a sum, which may fail by what was said. */
    void attach(Sum sum) {
        while (followed < said) {
            fail();
        }
        long slack = -sum.wanted;
        for (int k = 0; k < sum.literals.length; k++) {
            uses[sum.literals[k]].add(sum, sum.factors[k]);
            slack += value[sum.literals[k]] < 0 ? 0 : sum.factors[k];
        }
        sum.slack = slack;
    }

    /** Whether something that is said follows from a sum. */
    boolean isReason(Sum sum) {
        for (int at = 0; at < said; at++) {
            if (because(trail[at]) == sum) {
                return true;
            }
        }
        return false;
    }

    void forgetDropped() {
        for (int literal = 0; literal < 2 * variables; literal++) {
            uses[literal].forgetDropped();
        }
    }
}

package id.jenjang.rotation.solve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Decides whether yes or no can be said to every variable so that all sums hold: says one after another, draws what
 * follows, and learns a new sum from every contradiction, so that it is not run into twice. Sums can be told between
 * two questions, and what was learned stays true. The same sums and questions give the same answers, step by step.
 */
final class Deduction {
    private static final int RESTART = 64;
    private static final int LEARNED = 4_000;
    private static final int SHORT = 8;

    /** What came out of a question. */
    enum Outcome {
        POSSIBLE,
        IMPOSSIBLE,
        UNKNOWN
    }

    private final Sayings sayings = new Sayings();
    private final Resolvent resolvent = new Resolvent(sayings);
    private List<Sum> learned = new ArrayList<>();
    private int mostLearned = LEARNED;
    private boolean never;
    private BitSet culprits = new BitSet();

    /** A new variable, with what to say first; its number. */
    int variable(boolean first) {
        return sayings.variable(first);
    }

    /** Tells a sum that has to hold; between two questions. */
    void tell(Sum sum) {
        sayings.back(0);
        sayings.attach(sum);
        never |= !sayings.follow(sum) || sayings.propagate() != null;
    }

    /** Whether a variable holds in what was found possible. */
    boolean holds(int variable) {
        return sayings.yes(variable);
    }

    /** When impossible: variables that were assumed to hold and cannot together. */
    BitSet culprits() {
        return culprits;
    }

    /** How much was done since the beginning. */
    long work() {
        return sayings.work();
    }

    /** Whether all sums can hold while these literals do; unknown when that would take more work than this. */
    Outcome ask(int[] assumed, long mostWork) {
        long limit = work() + mostWork;
        int luby = 1;
        culprits = new BitSet();
        sayings.back(0);
        while (!never) {
            Outcome outcome = run(assumed, RESTART * luby(luby++), limit);
            if (outcome != Outcome.UNKNOWN || work() > limit) {
                return outcome;
            }
            sayings.back(0);
            forget();
        }
        return Outcome.IMPOSSIBLE;
    }

    private Outcome run(int[] assumed, int contradictions, long limit) {
        int left = contradictions;
        while (true) {
            Sum failing = sayings.propagate();
            while (failing != null) {
                if (sayings.now() <= 1) {
                    blame(failing);
                    return Outcome.IMPOSSIBLE;
                }
                failing = learn(failing);
                left--;
            }
            if (sayings.now() == 0 && !assume(assumed)) {
                return Outcome.IMPOSSIBLE;
            }
            if (left <= 0 || work() > limit) {
                return Outcome.UNKNOWN;
            }
            if (!decide()) {
                sayings.keep();
                return Outcome.POSSIBLE;
            }
        }
    }

    /** Says all that is assumed, on the first level; false when that is impossible. */
    private boolean assume(int[] assumed) {
        sayings.nextLevel();
        for (int literal : assumed) {
            Sum failing = null;
            if (sayings.value(literal) == 0) {
                sayings.say(literal, null);
                failing = sayings.propagate();
            } else if (sayings.value(literal) < 0) {
                if (sayings.level(literal >> 1) == 0) {
                    culprits.set(literal >> 1);
                    sayings.back(0);
                    return false;
                }
                failing = sayings.because(literal);
                while (sayings.value(literal) != 0) {
                    sayings.unsay();
                }
                sayings.say(literal, null);
            }
            if (failing != null) {
                blame(failing);
                return false;
            }
        }
        return true;
    }

    private boolean decide() {
        while (!sayings.lively.isEmpty()) {
            int variable = sayings.lively.poll();
            if (sayings.value(2 * variable) == 0) {
                sayings.nextLevel();
                sayings.say(2 * variable + (sayings.yes(variable) ? 0 : 1), null);
                return true;
            }
        }
        return false;
    }

    /** Learns from a sum that fails and goes back to where the new one says something; gives it when it fails there. */
    private Sum learn(Sum failing) {
        resolvent.begin(failing);
        sayings.back(Math.max(1, resolvent.lastLevel()));
        int failingHere = resolvent.failingAt(sayings.now());
        while (sayings.now() > 1 && failingHere != 1) {
            int literal = sayings.literal(sayings.said() - 1);
            Sum why = sayings.because(literal);
            boolean traced = why != null && resolvent.of(literal ^ 1) > 0;
            if (traced) {
                resolvent.resolve(why, literal);
            }
            sayings.unsay();
            if (sayings.isLevelEmpty()) {
                sayings.back(Math.max(1, resolvent.lastLevel()));
                failingHere = resolvent.failingAt(sayings.now());
            } else if (traced) {
                failingHere = resolvent.failingAt(sayings.now());
            }
        }
        sayings.lively.decay();
        Sum sum = resolvent.sum();
        sayings.back(Math.min(sayings.now(), resolvent.followsFrom()));
        sayings.attach(sum);
        learned.add(sum);
        return sayings.follow(sum) ? null : sum;
    }

    /** Traces a sum that fails back to what was assumed. */
    private void blame(Sum failing) {
        never |= sayings.now() == 0;
        resolvent.begin(failing);
        for (int at = sayings.said() - 1; at >= 0; at--) {
            int literal = sayings.literal(at);
            Sum why = sayings.because(literal);
            if (why != null) {
                if (resolvent.of(literal ^ 1) > 0) {
                    resolvent.resolve(why, literal);
                }
                // From here on it is as if it had not been said, as it was when what is still to be traced followed.
                sayings.unmark(literal);
            }
        }
        culprits = resolvent.enough();
        for (int at = 0; at < sayings.said(); at++) {
            sayings.mark(sayings.literal(at));
        }
        sayings.back(0);
    }

    /** Forgets the longer half of what was learned, once it is much. */
    private void forget() {
        if (learned.size() < mostLearned) {
            return;
        }
        mostLearned += mostLearned / SHORT;
        learned.sort(Comparator.comparingInt(sum -> sum.literals.length));
        List<Sum> kept = new ArrayList<>();
        for (int k = 0; k < learned.size(); k++) {
            Sum sum = learned.get(k);
            sum.dropped = k >= learned.size() / 2 && sum.literals.length > SHORT && !sayings.isReason(sum);
            if (!sum.dropped) {
                kept.add(sum);
            }
        }
        learned = kept;
        sayings.forgetDropped();
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

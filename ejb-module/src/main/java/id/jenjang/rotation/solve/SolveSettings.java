package id.jenjang.rotation.solve;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * How to search.
 *
 * @param seed of the choices that are left to chance
 * @param rounds of polishing at most; the schedule that makes a run repeatable
 * @param gap at which it is good enough; 0 to go on as long as the schedule does
 * @param limit of time, after which the best so far is the answer; such an answer need not be repeatable
 * @param helper runs the second half of the work beside the caller's thread; null for all in the caller's thread. The
 *     answer does not depend on it
 * @param from an answer to the same problem to go on from, such as the one saved before a restart
 */
public record SolveSettings(
        long seed, int rounds, double gap, Optional<Duration> limit, Executor helper, Optional<RotationAnswer> from) {
    private static final int USUAL_ROUNDS = 400;

    /** The usual schedule, in the caller's thread, without limits. */
    public static SolveSettings usual() {
        return new SolveSettings(1, USUAL_ROUNDS, 0, Optional.empty(), null, Optional.empty());
    }

    /** The same with another seed. */
    public SolveSettings seeded(long other) {
        return new SolveSettings(other, rounds, gap, limit, helper, from);
    }

    /** The same with so many rounds of polishing. */
    public SolveSettings rounds(int most) {
        return new SolveSettings(seed, most, gap, limit, helper, from);
    }

    /** The same, good enough at a gap. */
    public SolveSettings within(double enough) {
        return new SolveSettings(seed, rounds, enough, limit, helper, from);
    }

    /** The same with a limit of time. */
    public SolveSettings atMost(Duration time) {
        return new SolveSettings(seed, rounds, gap, Optional.of(time), helper, from);
    }

    /** The same with another thread to help. */
    public SolveSettings helpedBy(Executor other) {
        return new SolveSettings(seed, rounds, gap, limit, other, from);
    }

    /** The same without limits and without a beginning, for a question on the way. */
    SolveSettings without() {
        return new SolveSettings(seed, rounds, 0, Optional.empty(), helper, Optional.empty());
    }

    /** The same, going on from an answer to the same problem. */
    public SolveSettings goingOnFrom(RotationAnswer answer) {
        return new SolveSettings(seed, rounds, gap, limit, helper, Optional.of(answer));
    }
}

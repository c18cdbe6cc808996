package id.jenjang.rotation.solve;

import java.time.Duration;

/** Counts iterations, tells the listener, and knows when to end. */
final class Watch {
    private final Progress progress;
    private final long begun = System.nanoTime();
    private final long nanos;
    private long iterations;
    private boolean ended;

    Watch(SolveSettings settings, Progress progress) {
        this.progress = progress;
        nanos = settings.limit().map(Duration::toNanos).orElse(Long.MAX_VALUE);
    }

    void count(long done) {
        iterations += done;
    }

    long iterations() {
        return iterations;
    }

    /** Whether time is over; asked between two iterations. */
    boolean late() {
        ended |= System.nanoTime() - begun > nanos;
        return ended;
    }

    /** Whether to go on, once the listener has heard. */
    boolean goOn(Progress.Standing standing) {
        ended |= !progress.goOn(standing);
        return !late();
    }

    boolean ended() {
        return ended;
    }
}

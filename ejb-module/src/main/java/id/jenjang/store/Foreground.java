package id.jenjang.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Knows whether somebody waits for a page; work that goes on for long in the background gives way to that. */
@ApplicationScoped
public class Foreground {
    private static final long LONGEST = Duration.ofMillis(20).toNanos();
    private static final long PAUSE = Duration.ofMillis(1).toNanos();

    private final AtomicInteger waiting = new AtomicInteger();

    /** For the container, and for work where nobody waits. */
    public Foreground() {}

    /** Somebody begins to wait. */
    public void enter() {
        waiting.incrementAndGet();
    }

    /** Somebody has what they waited for. */
    public void leave() {
        waiting.decrementAndGet();
    }

    /**
     * Rests while somebody waits, but not for longer than 20 milliseconds, so that the work goes on however many there
     * are. To be called between two small steps.
     */
    public void giveWay() {
        long end = System.nanoTime() + LONGEST;
        while (waiting.get() > 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE);
        }
    }
}

package id.jenjang.web.signon;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes guessing slow: after a number of failures for a key the next try must wait, twice as long after each further
 * failure. Keys are forgotten after a quiet hour, the oldest first when there are too many.
 */
public final class Throttle {
    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration MEMORY = Duration.ofHours(1);
    private static final int KEYS = 10_000;

    private final Clock clock;
    private final int free;
    private final Map<String, Failures> byKey = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > KEYS;
        }
    };

    /** {@code free} failures cost nothing. */
    public Throttle(Clock clock, int free) {
        this.clock = clock;
        this.free = free;
    }

    /** How long the next try for this key must wait; zero when it may come at once. */
    public synchronized Duration waitFor(String key) {
        Failures failures = byKey.get(key);
        Instant now = clock.instant();
        if (failures == null || failures.count() < free) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, failures.last().plus(wait(failures.count() - free)));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Counts a failure. */
    public synchronized void failed(String key) {
        Instant now = clock.instant();
        byKey.merge(
                key,
                new Failures(1, now),
                (old, one) -> old.last().plus(MEMORY).isBefore(now) ? one : new Failures(old.count() + 1, now));
    }

    synchronized void succeeded(String key) {
        byKey.remove(key);
    }

    private static Duration wait(int further) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(further, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private record Failures(int count, Instant last) {}
}

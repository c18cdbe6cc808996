package id.jenjang.store.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long a message that failed waits before it is tried again (as Standard Webhooks advises: some 75 hours in all).
 */
final class Backoff {
    static final Backoff USUAL = new Backoff(List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24)));

    private final List<Duration> waits;

    Backoff(List<Duration> waits) {
        this.waits = List.copyOf(waits);
    }

    /** The wait after that many failures; empty when it is to be parked. */
    Optional<Duration> after(int failures) {
        return failures <= waits.size() ? Optional.of(waits.get(failures - 1)) : Optional.empty();
    }
}

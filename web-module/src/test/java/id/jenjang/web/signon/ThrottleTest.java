package id.jenjang.web.signon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private final Hands clock = new Hands();
    private final Throttle throttle = new Throttle(clock, 5);

    @Test
    void five_failures_cost_nothing_and_the_next_try_waits() {
        fail("ratna", 4);
        assertThat(throttle.waitFor("ratna")).isZero();

        fail("ratna", 1);
        assertThat(throttle.waitFor("ratna")).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void each_further_failure_doubles_the_wait_up_to_a_quarter_of_an_hour() {
        fail("ratna", 6);
        assertThat(throttle.waitFor("ratna")).isEqualTo(Duration.ofSeconds(30));
        fail("ratna", 1);
        assertThat(throttle.waitFor("ratna")).isEqualTo(Duration.ofSeconds(60));
        fail("ratna", 100);
        assertThat(throttle.waitFor("ratna")).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void the_wait_ends_to_the_second() {
        fail("ratna", 5);
        clock.pass(Duration.ofSeconds(14));
        assertThat(throttle.waitFor("ratna")).isEqualTo(Duration.ofSeconds(1));
        clock.pass(Duration.ofSeconds(1));
        assertThat(throttle.waitFor("ratna")).isZero();
    }

    @Test
    void one_name_does_not_slow_another() {
        fail("ratna", 9);
        assertThat(throttle.waitFor("budi")).isZero();
    }

    @Test
    void success_forgives() {
        fail("ratna", 9);
        throttle.succeeded("ratna");
        assertThat(throttle.waitFor("ratna")).isZero();
    }

    @Test
    void a_quiet_hour_is_forgotten() {
        fail("ratna", 9);
        clock.pass(Duration.ofMinutes(61));
        fail("ratna", 4);
        assertThat(throttle.waitFor("ratna")).isZero();
    }

    @Test
    void a_flood_of_names_pushes_out_the_oldest_and_takes_no_more_memory() {
        fail("ratna", 9);
        for (int i = 0; i < 10_000; i++) {
            throttle.failed("guess" + i);
        }
        assertThat(throttle.waitFor("ratna")).isZero();
    }

    private void fail(String name, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(name);
        }
    }

    /** A clock that the test moves. */
    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-11-22T01:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}

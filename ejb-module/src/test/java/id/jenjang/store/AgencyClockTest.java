package id.jenjang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgencyClockTest {
    private final Clock real = Clock.fixed(Instant.parse("2026-11-23T18:30:00Z"), ZoneId.of("Asia/Jakarta"));

    @Test
    void the_day_is_the_agency_s_own() {
        assertThat(LocalDate.now(AgencyClock.standingOn(real, Optional.empty())))
                .isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void a_demo_stands_on_its_day_at_the_true_time() {
        Clock demo = AgencyClock.standingOn(real, Optional.of(LocalDate.of(2026, 2, 28)));
        assertThat(LocalDate.now(demo)).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(LocalTime.now(demo)).isEqualTo(LocalTime.of(1, 30));
    }
}

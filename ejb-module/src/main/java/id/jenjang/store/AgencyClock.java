package id.jenjang.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The clock that every question "as of today" asks: the agency's own zone ({@code jenjang.zone}), and for a demo
 * another day ({@code jenjang.today}) at the true time of day.
 */
@ApplicationScoped
public class AgencyClock {
    @Inject
    @ConfigProperty(name = "jenjang.zone", defaultValue = "Asia/Jakarta")
    private String zone;

    @Inject
    @ConfigProperty(name = "jenjang.today")
    private Optional<LocalDate> today;

    /** The clock to inject; take it anew rather than keep what it said. */
    @Produces
    Clock clock() {
        return standingOn(Clock.system(ZoneId.of(zone)), today);
    }

    static Clock standingOn(Clock real, Optional<LocalDate> today) {
        return today.map(day -> Clock.offset(
                        real,
                        Duration.ofDays(day.toEpochDay() - LocalDate.now(real).toEpochDay())))
                .orElse(real);
    }
}

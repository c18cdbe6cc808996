package id.jenjang.development;

import id.jenjang.access.ShowsPeople;
import id.jenjang.ladder.Sheet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A person's goal with how they stand for it today.
 *
 * @param goal opaque id of the goal
 * @param wantedBy by when; empty when left open
 * @param ownWords in the person's own words; empty when nothing was written
 * @param inTime whether all requirements can be met by the wanted date at the earliest; empty without either date
 */
public record GoalRow(
        UUID goal,
        UUID employee,
        Optional<LocalDate> wantedBy,
        String ownWords,
        Instant setAt,
        Sheet sheet,
        Optional<Boolean> inTime)
        implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}

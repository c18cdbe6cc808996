package id.jenjang.decision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One decision as the core knows it.
 *
 * @param uuid the core's opaque id of it
 * @param reference the capability's own
 * @param person whom it is about
 * @param fromUnit as proposed
 * @param toUnit as proposed
 * @param seat as proposed
 * @param effectiveOn the first day: as proposed, and once decided the day on which it can take effect
 */
public record DecisionRef(
        UUID uuid,
        UUID reference,
        UUID person,
        Optional<UUID> fromUnit,
        Optional<UUID> toUnit,
        Optional<UUID> seat,
        LocalDate effectiveOn) {
    /** The same from that day. */
    public DecisionRef from(LocalDate day) {
        return day.equals(effectiveOn) ? this : new DecisionRef(uuid, reference, person, fromUnit, toUnit, seat, day);
    }
}

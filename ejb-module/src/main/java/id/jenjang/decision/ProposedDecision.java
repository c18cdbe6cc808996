package id.jenjang.decision;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One decision about one person within a proposal.
 *
 * @param reference the capability's own opaque id of it, such as that of a move
 * @param person the employee it is about
 * @param fromUnit whose head releases; empty when nobody does
 * @param toUnit whose head receives; empty when nobody does
 * @param effectiveOn the day from which it counts (TMT)
 * @param seat the position that the person is then appointed to; empty when people data do not change
 */
public record ProposedDecision(
        UUID reference,
        UUID person,
        Optional<UUID> fromUnit,
        Optional<UUID> toUnit,
        LocalDate effectiveOn,
        Optional<UUID> seat) {
    public ProposedDecision {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(fromUnit, "fromUnit");
        Objects.requireNonNull(toUnit, "toUnit");
        Objects.requireNonNull(effectiveOn, "effectiveOn");
        Objects.requireNonNull(seat, "seat");
    }
}

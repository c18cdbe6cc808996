package id.jenjang.decision.own;

import id.jenjang.access.ShowsPeople;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An objection with its clock.
 *
 * @param name of who objects
 * @param answerDue legal day by the agency's zone
 * @param daysLeft until the answer is due, in the days of the procedure; negative once it has passed
 * @param upheld whether it was upheld; empty until it is answered
 * @param reason of the answer; empty until then
 * @param confirmed whether the agency confirmed the terms
 */
public record ObjectionRow(
        UUID uuid,
        UUID matter,
        UUID decision,
        UUID person,
        String name,
        String words,
        Instant madeAt,
        LocalDate answerDue,
        int daysLeft,
        Optional<Boolean> upheld,
        String reason,
        boolean confirmed)
        implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return Set.of(person);
    }
}

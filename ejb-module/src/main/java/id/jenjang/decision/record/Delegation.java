package id.jenjang.decision.record;

import id.jenjang.access.Role;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who acts for whom, from when to when (pelimpahan).
 *
 * @param fromName the sign-on name of who is away
 * @param fromEmployee behind it; empty when there is none
 * @param roles handed over with it
 * @param assignedUnit the subtree that those roles were limited to; empty for the agency
 * @param fromDay and {@code toDay} are both included, by the agency's zone
 */
public record Delegation(
        UUID uuid,
        String fromName,
        Optional<UUID> fromEmployee,
        UUID toEmployee,
        Set<Role> roles,
        Optional<UUID> assignedUnit,
        LocalDate fromDay,
        LocalDate toDay,
        String reason) {
    public Delegation {
        roles = Set.copyOf(roles);
    }
}

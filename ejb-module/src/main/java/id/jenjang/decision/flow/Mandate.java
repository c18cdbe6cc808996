package id.jenjang.decision.flow;

import id.jenjang.access.Role;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * That a party acts for somebody else on this day (pelimpahan).
 *
 * @param name the sign-on name of whom they stand in for
 * @param employee the employee behind that name; empty when there is none
 * @param roles that were handed over with it
 */
public record Mandate(String name, Optional<UUID> employee, Set<Role> roles) {
    public Mandate {
        roles = Set.copyOf(roles);
    }
}

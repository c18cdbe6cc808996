package id.jenjang.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who is calling (pengguna).
 *
 * @param user the sign-on name
 * @param employee the employee behind it; empty for accounts that belong to nobody in the people data
 * @param roles the roles given by sign-on; UNIT_HEAD and EMPLOYEE are derived from the people data
 * @param assignedUnit the subtree an analyst is limited to; empty means the agency
 */
public record Caller(String user, Optional<UUID> employee, Set<Role> roles, Optional<UUID> assignedUnit) {
    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Whether the caller has the role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}

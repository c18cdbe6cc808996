package id.jenjang.access;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who is calling (pengguna), as of now; never kept from one request to the next.
 *
 * @param user the sign-on name
 * @param employee the employee behind it; empty for accounts that belong to nobody in the people data
 * @param roles those given by sign-on, with EMPLOYEE and UNIT_HEAD as the people data say
 * @param assignedUnit the subtree that an analyst or officer is limited to; empty means the agency
 */
public record Caller(String user, Optional<UUID> employee, Set<Role> roles, Optional<UUID> assignedUnit) {
    public Caller {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(employee, "employee");
        Objects.requireNonNull(assignedUnit, "assignedUnit");
        roles = Set.copyOf(roles);
    }

    /** Whether the caller has the role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}

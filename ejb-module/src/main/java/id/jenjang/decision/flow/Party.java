package id.jenjang.decision.flow;

import id.jenjang.access.Role;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who acts on a matter, and as whom they may (pihak).
 *
 * @param name under which the act is kept
 * @param employee behind it; empty for accounts without one
 * @param roles held that reach this matter
 * @param mandates of the day
 */
public record Party(String name, Optional<UUID> employee, Set<Role> roles, List<Mandate> mandates) {
    public Party {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(employee, "employee");
        roles = Set.copyOf(roles);
        mandates = List.copyOf(mandates);
    }

    boolean is(Optional<UUID> other) {
        return employee.isPresent() && employee.equals(other);
    }
}

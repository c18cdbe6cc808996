package id.jenjang.access.guard;

import id.jenjang.access.Role;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * The roles that sign-on gave the caller, as they were when the request first asked: the container answers for the
 * module that it is in at the moment, and forgets the roles of the screens once one service has called another.
 */
@RequestScoped
class RolesOfRequest {
    private final Map<Role, Boolean> held = new EnumMap<>(Role.class);
    private String user = "";

    /** Whether this user holds the role; asks the container once for each role of a user. */
    boolean holds(String user, Role role, BooleanSupplier container) {
        if (!user.equals(this.user)) {
            held.clear();
            this.user = user;
        }
        Boolean known = held.get(role);
        if (known == null) {
            known = container.getAsBoolean();
            held.put(role, known);
        }
        return known;
    }
}

package id.jenjang.access.guard;

import id.jenjang.access.Caller;
import id.jenjang.access.Role;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * The caller and the roles that sign-on gave them, as they were when the request first asked: the container answers for
 * the module that it is in at the moment, and forgets the roles of the screens once one service has called another; and
 * a page asks dozens of services, each of which asks who is calling.
 */
@RequestScoped
class RolesOfRequest {
    private final Map<Role, Boolean> held = new EnumMap<>(Role.class);
    private String user = "";
    private Caller caller;

    /** Whether this user holds the role; asks the container once for each role of a user. */
    boolean holds(String user, Role role, BooleanSupplier container) {
        forgetUnless(user);
        Boolean known = held.get(role);
        if (known == null) {
            known = container.getAsBoolean();
            held.put(role, known);
        }
        return known;
    }

    /** Who that user is; read once for a user. */
    Caller caller(String user, Supplier<Caller> stored) {
        forgetUnless(user);
        if (caller == null) {
            caller = stored.get();
        }
        return caller;
    }

    private void forgetUnless(String user) {
        if (!user.equals(this.user)) {
            held.clear();
            caller = null;
            this.user = user;
        }
    }
}

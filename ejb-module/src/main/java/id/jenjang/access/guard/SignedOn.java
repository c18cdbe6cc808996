package id.jenjang.access.guard;

import id.jenjang.access.Caller;
import id.jenjang.access.Role;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import java.util.function.Supplier;

/** What the container says of who has signed on. */
@Dependent
class SignedOn {
    @Inject
    private Instance<SecurityContext> context;

    @Inject
    private Instance<RolesOfRequest> request;

    /** The sign-on name; empty when nobody has signed on. */
    Optional<String> user() {
        return context.stream()
                .findFirst()
                .map(SecurityContext::getCallerPrincipal)
                .map(Principal::getName);
    }

    /** Whether sign-on gave the role. */
    boolean holds(Role role) {
        String user = user().orElse("");
        try {
            return !user.isEmpty() && request.get().holds(user, role, () -> containerSays(role));
        } catch (ContextNotActiveException outsideOfRequests) {
            return containerSays(role);
        }
    }

    /** Who the user is, as the request found first; outside of requests as stored now. */
    Caller caller(String user, Supplier<Caller> stored) {
        try {
            return request.get().caller(user, stored);
        } catch (ContextNotActiveException outsideOfRequests) {
            return stored.get();
        }
    }

    private boolean containerSays(Role role) {
        return context.stream()
                .findFirst()
                .filter(c -> c.isCallerInRole(role.name()))
                .isPresent();
    }
}

package id.jenjang.access.guard;

import id.jenjang.access.Role;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;

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

    private boolean containerSays(Role role) {
        return context.stream()
                .findFirst()
                .filter(c -> c.isCallerInRole(role.name()))
                .isPresent();
    }
}

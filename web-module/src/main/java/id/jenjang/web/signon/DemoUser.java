package id.jenjang.web.signon;

import id.jenjang.access.Role;
import java.util.Optional;
import java.util.Set;

/**
 * One user of the demo agency.
 *
 * @param name what is typed to sign on, and the name of the caller
 * @param password a demo password, or a PBKDF2 hash in the form of Jakarta Security
 * @param roles the roles held
 * @param employee the employee's number; empty for someone who is no employee of the agency
 * @param unit the host's key of the unit whose subtree an analyst or officer is limited to; empty for the agency
 */
public record DemoUser(
        String name, String password, Set<Role> roles, Optional<String> employee, Optional<String> unit) {
    public DemoUser {
        roles = Set.copyOf(roles);
    }

    /** Whether the password is stored as a hash. */
    boolean hashed() {
        return password.startsWith("PBKDF2");
    }
}

package id.jenjang.web.signon;

import java.util.Set;

/**
 * One user of the demo agency.
 *
 * @param name what is typed to sign on, and the name of the caller
 * @param password a demo password, or a PBKDF2 hash in the form of Jakarta Security
 * @param employee the employee's number; empty for someone who is no employee of the agency
 * @param roles the ids of the roles held
 */
public record DemoUser(String name, String password, String employee, Set<String> roles) {
    public DemoUser {
        roles = Set.copyOf(roles);
    }

    /** Whether the password is stored as a hash. */
    boolean hashed() {
        return password.startsWith("PBKDF2");
    }
}

package id.jenjang.access;

import java.util.Objects;
import java.util.Optional;

/**
 * What sign-on knows of an account beyond its name and roles (akun).
 *
 * @param employeeNumber NIP, NI PPPK or staff number of the employee behind it; empty when it belongs to no employee
 * @param assignedUnit the host's key of the unit whose subtree an analyst or officer is limited to; empty for the
 *     agency
 */
public record Account(Optional<String> employeeNumber, Optional<String> assignedUnit) {
    public Account {
        Objects.requireNonNull(employeeNumber, "employeeNumber");
        Objects.requireNonNull(assignedUnit, "assignedUnit");
    }
}

package id.jenjang.web.mentoring;

import java.io.Serializable;
import java.util.UUID;

/** Somebody chosen by name; equal by id alone. */
public record PersonChoice(UUID employee, String label) implements Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonChoice choice && choice.employee.equals(employee);
    }

    @Override
    public int hashCode() {
        return employee.hashCode();
    }
}

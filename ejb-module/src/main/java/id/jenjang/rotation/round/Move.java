package id.jenjang.rotation.round;

import java.util.Objects;
import java.util.UUID;

/**
 * One person from one position to another in one period (mutasi).
 *
 * @param from the position left; null for one whom the host gives no position
 * @param period number of the period, from 1
 */
public record Move(UUID employee, UUID from, UUID to, int period) {
    public Move {
        Objects.requireNonNull(employee, "employee");
        Objects.requireNonNull(to, "to");
    }
}

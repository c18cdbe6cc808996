package id.jenjang.rotation.round;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One slice of a round's horizon (periode); moves of a period take effect on its first day.
 *
 * @param to the last day
 */
public record RotationPeriod(LocalDate from, LocalDate to) {
    public RotationPeriod {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}

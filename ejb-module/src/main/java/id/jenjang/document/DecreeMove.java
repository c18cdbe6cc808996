package id.jenjang.document;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One person's line in a decree: name, number (NIP), grade with rank ("Penata, III/c"), the seat left and the seat
 * taken, and from when (TMT). Number, grade and remark may be empty.
 */
public record DecreeMove(
        String name, String number, String grade, Seat from, Seat to, LocalDate effectiveOn, String remark) {
    public DecreeMove {
        Given.text(name, "name");
        Objects.requireNonNull(effectiveOn, "effectiveOn");
    }
}

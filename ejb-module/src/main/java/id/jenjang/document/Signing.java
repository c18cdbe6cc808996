package id.jenjang.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a decree gets when it is signed (penetapan). The number is empty and the date absent while they are not known.
 */
public record Signing(String number, Optional<LocalDate> date, String place, Signatory signatory) {
    public Signing {
        Given.text(place, "place");
    }
}

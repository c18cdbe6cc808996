package id.jenjang.rotation.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is filled in for the papers of decided moves; all but office and name may be left empty.
 *
 * @param number of the decree; empty while it has none
 * @param date of the decree or the ceremony
 * @param place where it is signed or held
 * @param office of who signs, in full
 * @param name of who signs
 * @param grade of who signs
 * @param signatoryNumber NIP of who signs
 * @param copies who gets a copy (tembusan)
 */
public record DecreeForm(
        String number,
        Optional<LocalDate> date,
        String place,
        String office,
        String name,
        String grade,
        String signatoryNumber,
        List<String> copies) {
    public DecreeForm {
        Objects.requireNonNull(date, "date");
        number = clean(number);
        place = clean(place);
        office = clean(office);
        name = clean(name);
        grade = clean(grade);
        signatoryNumber = clean(signatoryNumber);
        copies = List.copyOf(copies);
        if (office.isEmpty() || name.isEmpty() || place.isEmpty()) {
            throw new IllegalArgumentException(
                    "Jabatan, nama, atau tempat penanda tangan belum diisi; lengkapi sebelum membuat keputusan.");
        }
    }

    private static String clean(String text) {
        return text == null ? "" : text.strip();
    }
}

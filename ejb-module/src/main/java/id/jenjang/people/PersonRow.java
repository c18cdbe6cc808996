package id.jenjang.people;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A person on a day, as lists show them (baris pegawai).
 *
 * @param uuid opaque id for addresses
 * @param name with titles as recorded
 * @param retiresOn the retirement date as delivered; null when the host gave none
 * @param job code of the job held definitively that day; null when none is
 * @param positionSince since when that appointment runs; null when none does
 * @param unit the unit of that appointment; null when none
 * @param unitName its name; null when none
 * @param grade the code of the grade held that day; null when none is known
 */
public record PersonRow(
        UUID uuid,
        String name,
        EmployeeKind kind,
        LocalDate birthDate,
        LocalDate retiresOn,
        String job,
        LocalDate positionSince,
        UUID unit,
        String unitName,
        String grade) {

    /** The name with the titles before and after it, as written in decrees; either may be null. */
    public static String titled(String before, String name, String after) {
        String front = before == null || before.isBlank() ? name : before.strip() + " " + name;
        return after == null || after.isBlank() ? front : front + ", " + after.strip();
    }
}

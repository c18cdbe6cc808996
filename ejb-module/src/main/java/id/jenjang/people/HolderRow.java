package id.jenjang.people;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Who holds a position definitively on a day, with what planning asks of them (pemangku jabatan).
 *
 * @param retiresOn the retirement date as delivered; null when the host gave none
 * @param position the position; null where the host names only job and unit
 * @param job code of the job held
 * @param since since when this appointment runs
 * @param until the end of the appointment as delivered; null where none was
 */
public record HolderRow(
        UUID employee,
        String name,
        EmployeeKind kind,
        Sex sex,
        LocalDate birthDate,
        LocalDate retiresOn,
        UUID position,
        String job,
        UUID unit,
        LocalDate since,
        LocalDate until) {}

package id.jenjang.rotation.round;

import id.jenjang.people.EmployeeKind;
import id.jenjang.people.Grade;
import id.jenjang.people.Sex;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A person as a round sees them (pegawai dalam putaran), as of the day of the picture.
 *
 * @param retiresOn the first day of retirement from the job held; null when not known
 * @param position the position held; null where the host names only job and unit and several fit
 * @param since since when job and unit are held without a break
 * @param until the last day of the appointment as delivered; null where none was
 * @param grade null when none is known
 * @param competencies valid assessed levels by competency; empty when none is known
 */
public record Mover(
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
        LocalDate until,
        Grade grade,
        Map<String, Integer> competencies) {
    public Mover {
        competencies = Map.copyOf(competencies);
    }
}

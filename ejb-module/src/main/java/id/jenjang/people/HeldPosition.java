package id.jenjang.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A position with who holds it definitively on a day (jabatan dan pemangkunya).
 *
 * @param job code of its job
 * @param quota how many may hold it
 * @param known whether the position was delivered; otherwise its vacancies are unknown
 * @param termMonths after how many months an appointment ends (masa jabatan); null where it has no term
 * @param until the last day that the position exists; null while it goes on
 */
public record HeldPosition(
        UUID uuid,
        UUID unit,
        String unitName,
        String job,
        int quota,
        boolean known,
        Integer termMonths,
        LocalDate until,
        List<Holder> holders) {
    public HeldPosition {
        holders = List.copyOf(holders);
    }

    HeldPosition heldBy(List<Holder> some) {
        return new HeldPosition(uuid, unit, unitName, job, quota, known, termMonths, until, some);
    }

    /**
     * Who holds it.
     *
     * @param name with titles
     * @param retiresOn the retirement date as delivered; null when the host gave none
     * @param since since when this appointment runs
     * @param until the end of the appointment as delivered; null where none was
     */
    public record Holder(
            UUID employee, String name, LocalDate birthDate, LocalDate retiresOn, LocalDate since, LocalDate until) {}
}

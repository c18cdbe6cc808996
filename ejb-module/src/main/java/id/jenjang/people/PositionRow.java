package id.jenjang.people;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A position as the host delivers it (formasi jabatan): one seat, or a quota of like seats.
 *
 * @param job code of its job
 * @param quota how many may hold it
 * @param heads whether it is the seat of the unit's head
 * @param termMonths after how many months an appointment ends (masa jabatan); null where it has no term
 * @param until the last day that the position exists; null while it goes on
 */
public record PositionRow(
        UUID uuid, UUID unit, String job, int quota, boolean heads, Integer termMonths, LocalDate until) {}

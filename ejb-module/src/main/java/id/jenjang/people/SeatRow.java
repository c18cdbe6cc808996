package id.jenjang.people;

import java.util.UUID;

/**
 * The seats of one job in one unit, and how many hold them definitively (formasi).
 *
 * @param job code of the job
 * @param quota how many there may be; 0 when seats are only known from their holders
 * @param holders how many hold one definitively that day
 * @param known whether positions were delivered; otherwise vacancies are unknown
 */
public record SeatRow(UUID unit, String unitName, String job, int quota, int holders, boolean known) {
    /** How many are free; 0 when unknown or over-filled. */
    public int vacancies() {
        return known ? Math.max(0, quota - holders) : 0;
    }
}

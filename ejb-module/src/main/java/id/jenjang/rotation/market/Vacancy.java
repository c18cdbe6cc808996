package id.jenjang.rotation.market;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A position that is or falls free in a round's horizon (lowongan jabatan).
 *
 * @param job code of its job
 * @param heads whether it heads its unit
 * @param reason why it is free
 * @param freeFrom from when; null when it is free now or the day is not settled
 * @param seats how many seats of it are free for that reason
 * @param incumbentMonths how many full months its holder has held it; null when nobody does or several do
 */
public record Vacancy(
        UUID position,
        UUID unit,
        String job,
        boolean heads,
        Reason reason,
        LocalDate freeFrom,
        int seats,
        Integer incumbentMonths) {
    /** Why a position is free. */
    public enum Reason {
        VACANT,
        RETIREMENT,
        END_OF_TERM,
        /** Its holder is over the longest tenure by the end of the horizon, so is to be moved. */
        OVERDUE
    }
}

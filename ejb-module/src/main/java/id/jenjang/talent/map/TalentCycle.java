package id.jenjang.talent.map;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One mapping of a unit and all below it (siklus pemetaan talenta).
 *
 * @param year the year that it is counted as
 * @param asOf the day that it stands for
 * @param people how many were mapped; 0 before it is ready
 * @param certain of them, how many are in a box that nothing missing can change
 * @param announcedAt when it was announced to those mapped; empty before
 */
public record TalentCycle(
        UUID uuid,
        String name,
        int year,
        UUID unit,
        LocalDate asOf,
        String schemeKey,
        int schemeVersion,
        CycleState state,
        int people,
        int certain,
        Instant begunAt,
        Optional<Instant> announcedAt,
        long version) {
    /** Whether those mapped may see it. */
    public boolean announced() {
        return announcedAt.isPresent();
    }

    /** The version of the rules that it was mapped by, such as "pemetaan-talenta v3". */
    public String schemeLabel() {
        return schemeKey + " v" + schemeVersion;
    }
}

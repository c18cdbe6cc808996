package id.jenjang.ladder;

import id.jenjang.access.ShowsPeople;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A person of a unit or below it.
 *
 * @param name with titles as recorded
 * @param jobName the job held definitively
 * @param grade code of the grade; null when none is known
 * @param since since when the present appointment runs
 * @param retires the retirement date; null when not known
 */
public record MemberRow(
        UUID employee,
        String name,
        String jobName,
        String grade,
        LocalDate since,
        UUID unit,
        String unitName,
        LocalDate retires)
        implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}

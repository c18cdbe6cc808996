package id.jenjang.ladder;

import id.jenjang.access.ShowsPeople;
import id.jenjang.requirement.Verdict;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * How a person of a unit stands for a job, in numbers.
 *
 * @param jobName the job held definitively
 * @param verdict all requirements together
 * @param met how many requirements are met
 * @param notMet how many are not
 * @param unknown how many lack data
 * @param earliest when all can be met at the earliest; null when no date can be given
 */
public record EligibleRow(
        UUID employee,
        String name,
        String jobName,
        String unitName,
        Verdict verdict,
        int met,
        int notMet,
        int unknown,
        LocalDate earliest)
        implements ShowsPeople {
    /** The same with the date. */
    EligibleRow reaching(LocalDate date) {
        return new EligibleRow(employee, name, jobName, unitName, verdict, met, notMet, unknown, date);
    }

    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}

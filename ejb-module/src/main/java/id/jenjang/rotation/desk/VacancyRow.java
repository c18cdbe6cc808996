package id.jenjang.rotation.desk;

import id.jenjang.people.JobLevel;
import id.jenjang.rotation.market.Vacancy;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A position that is or falls free, as the analyst's list shows it.
 *
 * @param freeFrom null when free now or when the day is not settled
 * @param incumbentMonths null when nobody holds it or several do
 * @param bids how many people ranked it
 */
public record VacancyRow(
        UUID position,
        String jobName,
        JobLevel level,
        UUID unit,
        String unitName,
        boolean heads,
        boolean critical,
        Vacancy.Reason reason,
        LocalDate freeFrom,
        int seats,
        Integer incumbentMonths,
        int bids) {}

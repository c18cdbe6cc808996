package id.jenjang.ladder;

import id.jenjang.access.ShowsPeople;
import id.jenjang.people.EmployeeKind;
import id.jenjang.people.Grade;
import id.jenjang.people.Job;
import id.jenjang.people.Provenance;
import id.jenjang.requirement.fact.CreditForecast;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a person stands today.
 *
 * @param name with titles as recorded
 * @param position the definitive position; empty when none is held
 * @param grade the grade; empty when none is known
 * @param toRank the forecast of credit points to the next rank; empty for who holds no functional job
 * @param toLevel the same to the next level; empty at the top of a track as well
 * @param asOf the day that all of this is asked for
 */
public record StandingRow(
        UUID employee,
        String name,
        EmployeeKind kind,
        Optional<PositionHeld> position,
        Optional<GradeNow> grade,
        Retirement retirement,
        Optional<CreditForecast> toRank,
        Optional<CreditForecast> toLevel,
        LocalDate asOf)
        implements ShowsPeople {

    /**
     * The position held definitively.
     *
     * @param unit opaque id of the unit
     * @param since since when this job in this unit, without a break
     * @param levelSince since when a job of this level, without a break
     */
    public record PositionHeld(
            Job job, UUID unit, String unitName, LocalDate since, LocalDate levelSince, Provenance from) {}

    /** The grade held, and since when. */
    public record GradeNow(Grade grade, LocalDate since, Provenance from) {}

    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}

package id.jenjang.ladder;

import id.jenjang.people.UnitRow;
import java.time.LocalDate;
import java.util.List;

/**
 * A unit with all below it, in numbers.
 *
 * @param headcount people with a definitive position there
 * @param retirements of this year and the ten after it, also years without any
 * @param retirementUnknown people whose retirement date is not known
 * @param seats quota and holders by unit and job, those with vacancies first
 * @param vacancies how many seats are free, as far as positions were delivered
 * @param vacanciesKnown whether positions were delivered for every seat listed
 */
public record UnitOverview(
        UnitRow unit,
        LocalDate asOf,
        int headcount,
        List<YearCount> retirements,
        int retirementUnknown,
        List<Seats> seats,
        int vacancies,
        boolean vacanciesKnown) {
    public UnitOverview {
        retirements = List.copyOf(retirements);
        seats = List.copyOf(seats);
    }

    /** How many retire in a year. */
    public record YearCount(int year, int people) {}

    /** Seats of a job in a unit; quota and vacancies are 0 where unknown. */
    public record Seats(String unitName, String jobName, int quota, int holders, int vacancies, boolean known) {}
}

package id.jenjang.requirement.fact;

import id.jenjang.requirement.words.Text;
import java.time.LocalDate;
import java.time.Period;

/** The arithmetic of dates that single and bulk answers share. */
public final class Time {
    private Time() {}

    /** The latest start from which so many months are full on the day: the fold of start + months <= day. */
    public static LocalDate latestStart(LocalDate day, int months) {
        LocalDate start = day.minusMonths(months);
        while (!start.plusDays(1).plusMonths(months).isAfter(day)) {
            start = start.plusDays(1);
        }
        return start;
    }

    /** How many days must have been gathered before the day to fill so many months. */
    public static long daysNeeded(LocalDate day, int months) {
        return day.toEpochDay() - latestStart(day, months).toEpochDay();
    }

    /** The last birth date of those who have turned so many years old on the day. */
    public static LocalDate latestBirth(LocalDate day, int years) {
        LocalDate birth = day.minusYears(years);
        while (!birth.plusDays(1).plusYears(years).isAfter(day)) {
            birth = birth.plusDays(1);
        }
        return birth;
    }

    /** A demanded duration, in words. */
    public static Text months(int months) {
        return parts(months / 12, months % 12, 0);
    }

    /** The duration from a day up to another, in words. */
    public static Text between(LocalDate start, LocalDate end) {
        Period period = start.isAfter(end) ? Period.ZERO : Period.between(start, end);
        return parts(period.getYears(), period.getMonths(), period.getDays());
    }

    private static Text parts(int years, int months, int days) {
        if (years > 0) {
            return months > 0 ? Text.of("duration.yearsMonths", years, months) : Text.of("duration.years", years);
        }
        return months > 0 ? Text.of("duration.months", months) : Text.of("duration.days", days);
    }
}

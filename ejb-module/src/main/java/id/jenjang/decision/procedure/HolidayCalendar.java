package id.jenjang.decision.procedure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * On which days the agency works (kalender kerja).
 *
 * @param confirmed whether the holidays were confirmed by the agency; otherwise dates counted by it are marked
 */
public record HolidayCalendar(Set<DayOfWeek> weekend, Set<LocalDate> holidays, boolean confirmed) {
    public HolidayCalendar {
        weekend = Set.copyOf(weekend);
        holidays = Set.copyOf(holidays);
        if (weekend.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("A calendar without a working day.");
        }
    }

    /** Whether the agency works on that day. */
    public boolean works(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /**
     * The last day of a term that begins the day after {@code start}; a term of no days ends on that day itself. A term
     * of calendar days is not prolonged when it ends on a holiday.
     */
    public LocalDate lastDay(LocalDate start, Days term) {
        if (term.count() == Days.Count.CALENDAR) {
            return start.plusDays(term.number());
        }
        LocalDate day = start;
        for (int left = term.number(); left > 0; ) {
            day = day.plusDays(1);
            left -= works(day) ? 1 : 0;
        }
        return day;
    }

    /** How many days of that kind lie after {@code from}, up to and with {@code to}; negative when it has passed. */
    public int between(LocalDate from, LocalDate to, Days.Count count) {
        if (to.isBefore(from)) {
            return -between(to, from, count);
        }
        if (count == Days.Count.CALENDAR) {
            return (int) (to.toEpochDay() - from.toEpochDay());
        }
        return (int)
                from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::works).count();
    }
}

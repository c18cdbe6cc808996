package id.jenjang.decision.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HolidayCalendarTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate HOLIDAY = LocalDate.of(2026, 11, 24);
    private final HolidayCalendar calendar =
            new HolidayCalendar(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of(HOLIDAY), false);

    @Test
    void a_term_of_working_days_leaves_out_weekend_and_holidays() {
        assertThat(calendar.lastDay(FRIDAY, new Days(1, Days.Count.WORKING))).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(calendar.lastDay(FRIDAY, new Days(2, Days.Count.WORKING))).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(calendar.lastDay(FRIDAY, new Days(21, Days.Count.WORKING))).isEqualTo(LocalDate.of(2026, 12, 22));
    }

    @Test
    void a_term_of_calendar_days_counts_every_day() {
        assertThat(calendar.lastDay(FRIDAY, new Days(14, Days.Count.CALENDAR))).isEqualTo(LocalDate.of(2026, 12, 4));
    }

    @Test
    void days_left_are_counted_the_same_way_and_negative_once_it_has_passed() {
        LocalDate due = LocalDate.of(2026, 11, 25);
        assertThat(calendar.between(FRIDAY, due, Days.Count.WORKING)).isEqualTo(2);
        assertThat(calendar.between(FRIDAY, due, Days.Count.CALENDAR)).isEqualTo(5);
        assertThat(calendar.between(due, due, Days.Count.WORKING)).isZero();
        assertThat(calendar.between(due, FRIDAY, Days.Count.WORKING)).isEqualTo(-2);
    }

    @Test
    void the_end_of_a_term_and_the_days_left_agree_on_every_day_of_a_year() {
        for (LocalDate start = LocalDate.of(2026, 1, 1); start.getYear() == 2026; start = start.plusDays(1)) {
            for (int n = 1; n < 30; n++) {
                LocalDate end = calendar.lastDay(start, new Days(n, Days.Count.WORKING));
                assertThat(calendar.between(start, end, Days.Count.WORKING)).isEqualTo(n);
                assertThat(calendar.works(end)).isTrue();
            }
        }
    }
}

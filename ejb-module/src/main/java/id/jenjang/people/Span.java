package id.jenjang.people;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A plain span of dates (masa), both ends included.
 *
 * @param from the first day
 * @param to the last day; null while it goes on
 */
public record Span(LocalDate from, LocalDate to) {
    public Span {
        Objects.requireNonNull(from, "from");
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Span ends (%s) before it starts (%s). Maybe the two dates were swapped.".formatted(to, from));
        }
    }

    /** A span that goes on from the given day. */
    public static Span since(LocalDate from) {
        return new Span(from, null);
    }

    /** Whether the day lies in this span. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether any day lies in both spans. */
    public boolean overlaps(Span other) {
        return (other.to == null || !from.isAfter(other.to)) && (to == null || !other.from.isAfter(to));
    }

    /** How many of this span's days lie before the given day, that day itself not counted; 0 when it starts later. */
    public long daysBefore(LocalDate day) {
        LocalDate end = to == null || !to.isBefore(day) ? day : to.plusDays(1);
        return Math.max(0, end.toEpochDay() - from.toEpochDay());
    }
}

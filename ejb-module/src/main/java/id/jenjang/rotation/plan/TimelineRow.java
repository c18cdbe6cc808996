package id.jenjang.rotation.plan;

import id.jenjang.access.ShowsPeople;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * One row of the timeline (linimasa): a position with who holds it when, or a person with what they hold when.
 *
 * @param id of the position or the person
 * @param title the job of the position, or the name of the person
 * @param subtitle the unit
 */
public record TimelineRow(UUID id, String title, String subtitle, List<Bar> bars) implements ShowsPeople {
    public TimelineRow {
        bars = List.copyOf(bars);
    }

    /** What a bar stands for. */
    public enum Kind {
        HELD,
        PLANNED
    }

    /**
     * @param employee who holds; the row's own person in rows of people
     * @param label the person's name in rows of positions, the job in rows of people
     * @param to the last day shown; null while it goes on
     * @param overFrom from which day on it is over the longest tenure; null when that does not happen while it lasts
     */
    public record Bar(UUID employee, String label, Kind kind, LocalDate from, LocalDate to, LocalDate overFrom) {}

    @Override
    public Collection<UUID> people() {
        return bars.stream().map(Bar::employee).filter(Objects::nonNull).toList();
    }
}

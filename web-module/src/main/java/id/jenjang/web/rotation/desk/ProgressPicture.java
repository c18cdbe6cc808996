package id.jenjang.web.rotation.desk;

import id.jenjang.rotation.round.Objective;
import java.util.List;

/**
 * How a search goes, as it is drawn (grafik kemajuan): best plan and bound over time, for the objective worked on.
 *
 * @param best the line of the best plan as SVG writes it; empty before the first
 * @param bound the line of the bound
 * @param marks values at the left, from top to bottom
 * @param rows the newest points in words, the newest first
 */
public record ProgressPicture(
        Objective objective, String best, String bound, List<Mark> marks, String end, List<Row> rows) {
    public ProgressPicture {
        marks = List.copyOf(marks);
        rows = List.copyOf(rows);
    }

    /** A value at a height. */
    public record Mark(int y, String text) {}

    /** A point in words. */
    public record Row(String at, String phase, String best, String bound, String gap) {}

    /** Whether there is anything to draw. */
    public boolean drawn() {
        return !best.isEmpty() || !bound.isEmpty();
    }
}

package id.jenjang.web.ladder;

import java.util.List;

/**
 * A forecast of credit points in words.
 *
 * @param title what the points are for
 * @param sentence points there are, points needed, and when they are reached
 * @param note the years taken as rated Baik for want of data; empty when none are
 * @param rows the same as the chart, day by day
 */
public record ForecastView(String title, String sentence, String note, List<Line> rows) {
    public ForecastView {
        rows = List.copyOf(rows);
    }

    /** Points by a day; forecast or gathered, in words. */
    public record Line(String day, String points, String state) {}
}

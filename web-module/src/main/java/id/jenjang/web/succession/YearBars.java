package id.jenjang.web.succession;

import id.jenjang.succession.desk.BenchView.YearRow;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the bars of years stand in a drawing.
 *
 * @param width of the drawing
 * @param bars one a year
 */
public record YearBars(int width, List<Bar> bars) {
    /** Height of the part that bars stand in. */
    public static final int HEIGHT = 160;

    private static final int STEP = 56;
    private static final int TOP = 24;

    public YearBars {
        bars = List.copyOf(bars);
    }

    /**
     * One bar: all positions of a year, of which a part from the bottom is covered.
     *
     * @param x left edge
     * @param y top edge
     * @param coveredY top edge of the covered part
     */
    public record Bar(
            int year, int positions, int covered, int x, int y, int height, int coveredY, int coveredHeight) {}

    static YearBars of(List<YearRow> years) {
        int most = years.stream().mapToInt(YearRow::positions).max().orElse(1);
        List<Bar> bars = new ArrayList<>();
        for (YearRow year : years) {
            int height = year.positions() * HEIGHT / most;
            int covered = year.covered() * HEIGHT / most;
            bars.add(new Bar(
                    year.year(),
                    year.positions(),
                    year.covered(),
                    bars.size() * STEP + 12,
                    TOP + HEIGHT - height,
                    height,
                    TOP + HEIGHT - covered,
                    covered));
        }
        return new YearBars(Math.max(STEP, bars.size() * STEP + 12), bars);
    }

    /** Where the feet of the bars are. */
    public int getFloor() {
        return TOP + HEIGHT;
    }
}

package id.jenjang.web.mentoring.desk;

import id.jenjang.mentoring.match.FrontierPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws how well pairs fit on average against how many there are, in a box of 360 by 220. */
public final class FrontierSvg {
    private static final int LEFT = 44;
    private static final int RIGHT = 344;
    private static final int TOP = 16;
    private static final int BOTTOM = 176;
    private static final int MARKS = 4;

    private FrontierSvg() {}

    /**
     * A line of the box with its number.
     *
     * @param at where it is drawn
     */
    public record Mark(int at, int value) {}

    /**
     * A trade.
     *
     * @param matched pairs
     * @param average their fit in percent of full points
     * @param worst the lowest of them
     * @param first whether as many are matched as can be
     */
    public record Dot(int x, int y, int matched, int average, int worst, boolean first) {}

    /** What is drawn; no dots for no points. */
    public record Picture(String path, List<Dot> dots, List<Mark> across, List<Mark> up) {}

    static Picture draw(List<FrontierPoint> points, int most) {
        if (points.isEmpty()) {
            return new Picture("", List.of(), List.of(), List.of());
        }
        int few = points.stream().mapToInt(FrontierPoint::matched).min().orElse(0);
        int many = Math.max(few + 1, points.get(0).matched());
        int low = 10
                * (points.stream()
                                .mapToInt(one -> percent(one.average(), most))
                                .min()
                                .orElse(0)
                        / 10);
        int high = Math.max(
                low + 10,
                10
                        * (points.stream()
                                                .mapToInt(one -> percent(one.average(), most))
                                                .max()
                                                .orElse(0)
                                        / 10
                                + 1));
        List<Dot> dots = new ArrayList<>();
        StringBuilder path = new StringBuilder();
        for (FrontierPoint one : points) {
            int average = percent(one.average(), most);
            int x = scale(one.matched(), few, many, LEFT, RIGHT);
            int y = scale(average, low, high, BOTTOM, TOP);
            path.append(String.format(Locale.ROOT, path.length() == 0 ? "M%d %d" : "L%d %d", x, y));
            dots.add(new Dot(x, y, one.matched(), average, percent(one.worst(), most), dots.isEmpty()));
        }
        return new Picture(path.toString(), dots, marks(few, many, LEFT, RIGHT), marks(low, high, BOTTOM, TOP));
    }

    private static List<Mark> marks(int low, int high, int from, int to) {
        List<Mark> marks = new ArrayList<>();
        int steps = Math.min(MARKS, high - low);
        for (int i = 0; i <= steps; i++) {
            int value = low + (high - low) * i / steps;
            marks.add(new Mark(scale(value, low, high, from, to), value));
        }
        return marks;
    }

    private static int scale(int value, int low, int high, int from, int to) {
        return Math.round(from + (to - from) * (value - low) / (float) (high - low));
    }

    private static int percent(double fit, int most) {
        return (int) Math.round(100 * fit / most);
    }
}

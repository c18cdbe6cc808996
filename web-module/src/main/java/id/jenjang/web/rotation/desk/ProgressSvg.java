package id.jenjang.web.rotation.desk;

import id.jenjang.rotation.round.Objective;
import id.jenjang.rotation.store.Plans.Point;
import id.jenjang.web.frame.Words;
import id.jenjang.web.rotation.desk.ProgressPicture.Mark;
import id.jenjang.web.rotation.desk.ProgressPicture.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Draws best plan and bound over time in a box of 720 by 240. */
final class ProgressSvg {
    private static final int LEFT = 96;
    private static final int RIGHT = 704;
    private static final int TOP = 16;
    private static final int BOTTOM = 204;
    private static final int MARKS = 4;
    private static final int ROWS = 12;

    private final Words words;

    ProgressSvg(Words words) {
        this.words = words;
    }

    /** The picture of the objective that the newest point is about. */
    ProgressPicture draw(List<Point> all) {
        if (all.isEmpty()) {
            return new ProgressPicture(Objective.OVERDUE, "", "", List.of(), "", List.of());
        }
        int order = Math.min(all.get(all.size() - 1).objective(), Objective.values().length - 1);
        List<Point> points =
                all.stream().filter(point -> point.objective() == order).toList();
        double[] values = points.stream()
                .flatMap(point -> Stream.of(point.best(), point.bound()))
                .filter(value -> value != null)
                .mapToDouble(Double::doubleValue)
                .toArray();
        double low = DoubleStream.of(values).min().orElse(0);
        double high = DoubleStream.of(values).max().orElse(1);
        double slack = high > low ? (high - low) * 0.05 : 1;
        Scale scale = new Scale(
                points.get(0).atMs(),
                Math.max(points.get(points.size() - 1).atMs(), points.get(0).atMs() + 1),
                low - slack,
                high + slack);
        return new ProgressPicture(
                Objective.values()[Math.max(0, order)],
                values.length == 0 ? "" : path(points, Point::best, scale),
                values.length == 0 ? "" : path(points, Point::bound, scale),
                values.length == 0 ? List.of() : marks(scale),
                seconds(scale.last()),
                rows(all));
    }

    private record Scale(long first, long last, double low, double high) {
        double x(long at) {
            return LEFT + (RIGHT - LEFT) * (at - first) / (double) (last - first);
        }

        double y(double value) {
            return BOTTOM - (BOTTOM - TOP) * (value - low) / (high - low);
        }
    }

    // Steps, since a value holds until the next one is found.
    private static String path(List<Point> points, Function<Point, Double> value, Scale scale) {
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            Double here = value.apply(point);
            if (here != null) {
                String at = String.format(Locale.ROOT, "%.1f", scale.x(point.atMs()));
                String height = String.format(Locale.ROOT, "%.1f", scale.y(here));
                path.append(path.length() == 0 ? "M" + at + " " + height : "H" + at + "V" + height);
            }
        }
        return path.length() == 0 ? "" : path.append("H").append(RIGHT).toString();
    }

    private List<Mark> marks(Scale scale) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i <= MARKS; i++) {
            double value = scale.high() - (scale.high() - scale.low()) * i / MARKS;
            marks.add(new Mark((int) Math.round(scale.y(value)), words.number(Math.round(value))));
        }
        return marks;
    }

    private List<Row> rows(List<Point> all) {
        List<Point> newest = new ArrayList<>(all.subList(Math.max(0, all.size() - ROWS), all.size()));
        Collections.reverse(newest);
        return newest.stream()
                .map(point -> new Row(
                        seconds(point.atMs()),
                        words.text("rotation_plan.phase." + point.phase()),
                        value(point.best()),
                        value(point.bound()),
                        gap(point)))
                .toList();
    }

    private String value(Double value) {
        return value == null ? "–" : words.number(Math.round(value));
    }

    private String gap(Point point) {
        if (point.best() == null || point.bound() == null) {
            return "–";
        }
        double distance = Math.max(0, point.bound() - point.best());
        return words.number(ProofView.rounded(distance / Math.max(1, Math.abs(point.bound())))) + " %";
    }

    private String seconds(long ms) {
        return words.text("rotation_plan.text.seconds", words.number(ms / 100 / 10.0));
    }
}

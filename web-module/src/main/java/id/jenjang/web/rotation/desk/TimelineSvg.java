package id.jenjang.web.rotation.desk;

import id.jenjang.rotation.plan.TimelineRow;
import id.jenjang.rotation.plan.TimelineRow.Bar;
import id.jenjang.rotation.plan.TimelineRow.Kind;
import id.jenjang.web.frame.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Draws rows of the timeline: some years back from the round to half a year after it. */
final class TimelineSvg {
    /** How wide a strip is. */
    static final int WIDTH = 720;

    private static final int YEARS_BACK = 7;
    private static final int MONTHS_AHEAD = 6;
    private static final int BAR = 26;

    /** How wide a letter of a label is at the most, in an average word. */
    private static final double LETTER = 7;

    private static final int BESIDE = 6;

    /** From here on a label stands to the left of where its bar begins. */
    private static final int TURN = 560;

    private final LocalDate first;
    private final LocalDate last;
    private final Words words;

    TimelineSvg(LocalDate from, LocalDate to, Words words) {
        this.first = from.minusYears(YEARS_BACK).withDayOfYear(1);
        this.last = to.plusMonths(MONTHS_AHEAD);
        this.words = words;
    }

    TimelinePicture draw(TimelineRow row) {
        List<TimelinePicture.Bar> bars = new ArrayList<>();
        for (Bar bar : row.bars()) {
            bars.add(draw(bar, bars.size() * BAR));
        }
        return new TimelinePicture(row.id(), row.title(), row.subtitle(), Math.max(1, bars.size()) * BAR, bars);
    }

    private TimelinePicture.Bar draw(Bar bar, int y) {
        LocalDate to = bar.to() == null ? last : bar.to();
        double x = x(bar.from());
        double end = Math.max(x(to), x + 2);
        double over = bar.overFrom() == null ? end : Math.max(x, Math.min(end, x(bar.overFrom())));
        return new TimelinePicture.Bar(
                x, y, end - x, bar.kind() == Kind.PLANNED, over, end - over, fitting(bar.label(), x), spoken(bar));
    }

    /** As much of a label as there is room for beside the beginning of its bar; the whole is spoken. */
    private static String fitting(String label, double x) {
        double room = x > TURN ? x - BESIDE : WIDTH - x - BESIDE;
        int most = (int) (room / LETTER);
        return label.length() <= most ? label : label.substring(0, most - 1).strip() + "…";
    }

    /** Who or what, from when to when, in words. */
    String spoken(Bar bar) {
        String kind = words.text("rotation_timeline.kind." + bar.kind().name());
        String span = bar.to() == null
                ? words.text("rotation_timeline.text.since", words.date(bar.from()))
                : words.text("rotation_timeline.text.span", words.date(bar.from()), words.date(bar.to()));
        String over = bar.overFrom() == null
                ? ""
                : "; " + words.text("rotation_timeline.text.over", words.date(bar.overFrom()));
        return bar.label() + ", " + kind + " " + span + over;
    }

    /** The first day of each year. */
    List<TimelinePicture.Mark> marks() {
        List<TimelinePicture.Mark> marks = new ArrayList<>();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            LocalDate day = LocalDate.of(year, 1, 1);
            if (!day.isAfter(last)) {
                marks.add(new TimelinePicture.Mark(x(day), String.valueOf(year)));
            }
        }
        return marks;
    }

    private double x(LocalDate day) {
        double whole = ChronoUnit.DAYS.between(first, last);
        double part = ChronoUnit.DAYS.between(first, day);
        return Math.round(10 * WIDTH * Math.max(0, Math.min(1, part / whole))) / 10.0;
    }
}

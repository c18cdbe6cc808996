package id.jenjang.requirement.fact;

import id.jenjang.people.Dossier;
import id.jenjang.people.Dossier.Credit;
import id.jenjang.people.JobLevel;
import id.jenjang.people.Predicate;
import id.jenjang.requirement.CreditAim;
import id.jenjang.requirement.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * When credit points reach a need, and the way there for a chart (perkiraan angka kredit).
 *
 * @param level the level inside which points are counted
 * @param aim next rank or next level
 * @param need points needed
 * @param points points there are for certain
 * @param reached the day the need is reached with the assumed predicate each year
 * @param past points as they were gathered, the base first
 * @param coming points as they would be gathered, from the last of the past to the need
 * @param missingYears completed years without delivered points; the assumed predicate is taken for them
 */
public record CreditForecast(
        JobLevel level,
        CreditAim aim,
        double need,
        double points,
        LocalDate reached,
        List<Point> past,
        List<Point> coming,
        List<Integer> missingYears) {

    /** Points gathered by a day. */
    public record Point(LocalDate day, double points) {}

    public CreditForecast {
        past = List.copyOf(past);
        coming = List.copyOf(coming);
        missingYears = List.copyOf(missingYears);
    }

    /**
     * The forecast with one predicate in every year to come; empty for who holds no functional job, stands at the top
     * of a track, or whose grade is not known.
     */
    public static Optional<CreditForecast> of(
            Dossier person, Reference reference, CreditAim aim, LocalDate asOf, Predicate assumed) {
        Optional<CreditStanding> standing = CreditStanding.of(person, reference, asOf);
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        CreditStanding held = standing.get();
        OptionalDouble need = held.need(reference, aim);
        if (need.isEmpty()) {
            return Optional.empty();
        }
        int percent = reference.multipliers().getOrDefault(assumed, 100);
        LocalDate reached = held.reached(reference, need.getAsDouble(), percent, asOf);
        List<Point> past = past(held);
        double year = reference.credits().get(held.level()).coefficient() * percent / 100;
        List<Point> coming = coming(past.get(past.size() - 1), need.getAsDouble(), year, reached);
        return Optional.of(new CreditForecast(
                held.level(), aim, need.getAsDouble(), held.low(), reached, past, coming, held.gaps()));
    }

    private static List<Point> past(CreditStanding held) {
        List<Point> points = new ArrayList<>();
        double sum = held.base().orElse(0);
        points.add(new Point(held.start(), sum));
        for (Credit credit : held.counted()) {
            sum += credit.points();
            points.add(new Point(credit.span().to(), sum));
        }
        return points;
    }

    private static List<Point> coming(Point last, double need, double year, LocalDate reached) {
        List<Point> points = new ArrayList<>();
        points.add(last);
        if (last.points() >= need) {
            return points;
        }
        double sum = last.points();
        LocalDate day = last.day().plusYears(1);
        while (day.isBefore(reached)) {
            sum = Math.min(need, sum + year);
            points.add(new Point(day, sum));
            day = day.plusYears(1);
        }
        points.add(new Point(reached, need));
        return points;
    }
}

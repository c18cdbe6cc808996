package id.jenjang.requirement.fact;

import id.jenjang.people.AppointmentKind;
import id.jenjang.people.CreditRegime;
import id.jenjang.people.Dossier;
import id.jenjang.people.Dossier.Appointment;
import id.jenjang.people.Dossier.Credit;
import id.jenjang.people.Dossier.GradeHeld;
import id.jenjang.people.Grade;
import id.jenjang.people.History;
import id.jenjang.people.JobLevel;
import id.jenjang.people.Predicate;
import id.jenjang.requirement.CreditAim;
import id.jenjang.requirement.Reference;
import id.jenjang.requirement.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a holder of a functional job stands in credit points inside the present level; only points of the conversion
 * regime count.
 *
 * @param level the present level
 * @param start the day counting began: entry into the level, or the begin of the conversion regime
 * @param base points that the grade of that day starts with; empty when the grade of that day is not known
 * @param counted the credits that count, in order of date
 * @param gained their sum
 * @param gaps completed years since the start for which no points were delivered
 * @param until the last day that is counted; the day before the start when none is
 * @param grade the present grade, null when not known
 */
public record CreditStanding(
        JobLevel level,
        LocalDate start,
        OptionalDouble base,
        List<Credit> counted,
        double gained,
        List<Integer> gaps,
        LocalDate until,
        Grade grade) {

    /** The standing on a day; empty for who holds no functional job definitively, or one without a table. */
    public static Optional<CreditStanding> of(Dossier person, Reference reference, LocalDate asOf) {
        Optional<Appointment> present = person.definitive(asOf);
        if (present.isEmpty()
                || !reference.credits().containsKey(present.get().job().level())) {
            return Optional.empty();
        }
        JobLevel level = present.get().job().level();
        LocalDate entered = entered(person, level, asOf);
        LocalDate start = entered.isBefore(reference.conversionSince()) ? reference.conversionSince() : entered;
        List<Credit> counted = person.credits().stream()
                .filter(c -> c.regime() == CreditRegime.CONVERSION)
                .filter(c -> !c.span().from().isBefore(start.withDayOfMonth(1)))
                .filter(c -> c.span().to() != null && !c.span().to().isAfter(asOf))
                .sorted(Comparator.comparing(c -> c.span().from()))
                .toList();
        LocalDate until = counted.stream()
                .map(c -> c.span().to())
                .max(Comparator.naturalOrder())
                .orElse(start.minusDays(1));
        double gained = counted.stream().mapToDouble(Credit::points).sum();
        Grade grade = person.grade(asOf).map(GradeHeld::grade).orElse(null);
        return Optional.of(new CreditStanding(
                level,
                start,
                base(person, reference, level, start),
                counted,
                gained,
                gaps(counted, start, asOf),
                until,
                grade));
    }

    private static LocalDate entered(Dossier person, JobLevel level, LocalDate asOf) {
        LocalDate entered = asOf;
        List<Appointment> all = person.appointments();
        for (int i = all.size() - 1; i >= 0; i--) {
            Appointment held = all.get(i);
            if (held.kind() != AppointmentKind.DEFINITIVE || held.span().from().isAfter(asOf)) {
                continue;
            }
            if (held.job().level() != level) {
                break;
            }
            entered = held.span().from().isBefore(entered) ? held.span().from() : entered;
        }
        return entered;
    }

    private static OptionalDouble base(Dossier person, Reference reference, JobLevel level, LocalDate start) {
        Optional<GradeHeld> held = person.grade(start);
        if (held.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(based(held.get().grade(), reference.credits().get(level))
                .map(counted -> reference.baseCredits().getOrDefault(counted, 0.0))
                .orElse(0.0));
    }

    private static List<Integer> gaps(List<Credit> counted, LocalDate start, LocalDate asOf) {
        return IntStream.range(start.getYear(), asOf.getYear())
                .filter(year -> counted.stream()
                        .noneMatch(c -> c.span().from().getYear() <= year
                                && c.span().to().getYear() >= year))
                .boxed()
                .toList();
    }

    /** What is needed; empty at the top of a track, or for the next rank when the grade is not known. */
    public OptionalDouble need(Reference reference, CreditAim aim) {
        Reference.CreditNeed table = reference.credits().get(level);
        if (aim == CreditAim.LEVEL) {
            return table.toLevel();
        }
        if (grade == null || grade.scheme() != Grade.Scheme.PNS) {
            return OptionalDouble.empty();
        }
        double reached = based(grade, table)
                .map(counted -> reference.baseCredits().getOrDefault(counted, 0.0))
                .orElse(0.0);
        return OptionalDouble.of(reached + table.toRank());
    }

    /** The grade inside the level whose base a grade counts with; empty below the level. */
    private static Optional<Grade> based(Grade grade, Reference.CreditNeed need) {
        return grade.atLeast(need.lowest())
                ? Optional.of(grade.atLeast(need.highest()) ? need.highest() : grade)
                : Optional.empty();
    }

    /** The grades whose base is part of what is there or needed. */
    public List<Grade> bases(Dossier person, Reference reference, CreditAim aim) {
        Reference.CreditNeed table = reference.credits().get(level);
        Stream<Grade> entered = person.grade(start).map(GradeHeld::grade).stream();
        Stream<Grade> aimed = aim == CreditAim.RANK ? Stream.ofNullable(grade) : Stream.empty();
        return Stream.concat(entered, aimed)
                .flatMap(held -> based(held, table).stream())
                .toList();
    }

    /** What is surely there. */
    public double low() {
        return base.orElse(0) + gained;
    }

    /** What there may be, were each missing year rated best and the base the level's highest. */
    public double high(Reference reference) {
        int best = reference.multipliers().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(100);
        double year = reference.credits().get(level).coefficient() * best / 100;
        double mostBase = reference
                .baseCredits()
                .getOrDefault(reference.credits().get(level).highest(), 0.0);
        return base.orElse(mostBase) + gained + gaps.size() * year;
    }

    /** When a need is reached with the given percent of the coefficient, missing years counted at the same rate. */
    public LocalDate reached(Reference reference, double need, int percent, LocalDate asOf) {
        double year = reference.credits().get(level).coefficient() * percent / 100;
        double left = need - low() - gaps.size() * year;
        if (left <= 0) {
            return asOf;
        }
        long months = (long) Math.ceil(left * 12 / year - 1e-9);
        LocalDate from = until.plusDays(1);
        LocalDate afterGaps = gaps.isEmpty() ? from : LocalDate.of(gaps.get(gaps.size() - 1) + 1, 1, 1);
        LocalDate date = (from.isBefore(afterGaps) ? afterGaps : from).plusMonths(months);
        return date.isBefore(asOf) ? asOf : date;
    }

    /** Whether the points reach the need, without words. */
    public static Verdict verdict(Dossier person, Reference reference, CreditAim aim, LocalDate asOf) {
        if (person.appointments().isEmpty()) {
            return Verdict.UNKNOWN;
        }
        Optional<CreditStanding> standing = of(person, reference, asOf);
        if (standing.isEmpty()) {
            return Verdict.NOT_MET;
        }
        CreditStanding held = standing.get();
        if (aim == CreditAim.RANK && held.grade == null) {
            return Verdict.UNKNOWN;
        }
        OptionalDouble need = held.need(reference, aim);
        if (need.isEmpty()) {
            return Verdict.NOT_MET;
        }
        boolean never = held.counted.isEmpty() && !person.delivered().contains(History.CREDITS);
        return never ? Verdict.UNKNOWN : held.verdict(reference, need.getAsDouble());
    }

    /**
     * The earliest day on which the points can reach the need, each year to come rated Baik; the day asked for where
     * data are missing; empty where there is nothing to reach.
     */
    public static Optional<LocalDate> earliest(Dossier person, Reference reference, CreditAim aim, LocalDate asOf) {
        if (person.appointments().isEmpty()) {
            return Optional.of(asOf);
        }
        Optional<CreditStanding> standing = of(person, reference, asOf);
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        CreditStanding held = standing.get();
        if (aim == CreditAim.RANK && held.grade == null) {
            return Optional.of(asOf);
        }
        OptionalDouble need = held.need(reference, aim);
        if (need.isEmpty()) {
            return Optional.empty();
        }
        boolean never = held.counted.isEmpty() && !person.delivered().contains(History.CREDITS);
        int percent = reference.multipliers().getOrDefault(Predicate.BAIK, 100);
        return never || held.low() >= need.getAsDouble()
                ? Optional.of(asOf)
                : Optional.of(held.reached(reference, need.getAsDouble(), percent, asOf));
    }

    private Verdict verdict(Reference reference, double need) {
        if (low() >= need) {
            return Verdict.MET;
        }
        boolean sure = base.isPresent() && gaps.isEmpty() || high(reference) < need;
        return sure ? Verdict.NOT_MET : Verdict.UNKNOWN;
    }
}

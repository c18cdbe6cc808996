package id.jenjang.ladder;

import id.jenjang.people.CreditRegime;
import id.jenjang.people.Dossier;
import id.jenjang.people.Dossier.Credit;
import id.jenjang.people.Dossier.GradeHeld;
import id.jenjang.people.Grade;
import id.jenjang.people.Job;
import id.jenjang.people.Provenance;
import id.jenjang.people.Span;
import id.jenjang.requirement.Eligibility;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a person would grow who stays in a job: each promotion in grade at its earliest date, which is the first of a
 * month, and the credit points of each year rated Baik.
 */
final class Growth {
    private static final int LONGEST_CAREER = 60;

    private final Dossier person;
    private final Job job;
    private final LocalDate since;
    private final LocalDate today;
    private final Judging judging;
    private List<GradeHeld> promotions;

    /** From the day on which the person stands in the job; today where they hold it already. */
    Growth(Dossier person, Job job, LocalDate since, LocalDate today, Judging judging) {
        this.person = person;
        this.job = job;
        this.since = since;
        this.today = today;
        this.judging = judging;
    }

    /** The person with the grades and credit points that they would have on the day. */
    Dossier by(LocalDate day) {
        if (!day.isAfter(since)) {
            return person;
        }
        List<GradeHeld> grades = new ArrayList<>(person.grades());
        promotions().stream().filter(held -> !held.since().isAfter(day)).forEach(grades::add);
        return Projection.grown(person, grades, credits(day));
    }

    /** The days after the given one on which a promotion would come, soonest first. */
    List<LocalDate> promotionsAfter(LocalDate day) {
        return promotions().stream()
                .map(GradeHeld::since)
                .filter(on -> on.isAfter(day))
                .toList();
    }

    private List<GradeHeld> promotions() {
        if (promotions == null) {
            promotions = found();
        }
        return promotions;
    }

    private List<GradeHeld> found() {
        LocalDate end = judging.retires(person, job).orElse(today.plusYears(LONGEST_CAREER));
        List<GradeHeld> found = new ArrayList<>();
        LocalDate from = since;
        while (true) {
            List<GradeHeld> grades = new ArrayList<>(person.grades());
            grades.addAll(found);
            Dossier then = Projection.later(Projection.grown(person, grades, credits(from)), from, today);
            Optional<LocalDate> on = judging.promotion(then, job, from)
                    .flatMap(Eligibility::earliest)
                    .map(Growth::firstOfMonth)
                    .filter(day -> day.isBefore(end));
            if (on.isEmpty()) {
                return found;
            }
            Grade held = then.grade(from).orElseThrow().grade();
            found.add(new GradeHeld(
                    new Grade(held.scheme(), held.ordinal() + 1),
                    on.get(),
                    new Provenance(Projection.SOURCE, today, null)));
            from = on.get();
        }
    }

    private static LocalDate firstOfMonth(LocalDate day) {
        return day.getDayOfMonth() == 1 ? day : day.plusMonths(1).withDayOfMonth(1);
    }

    /** What is known, and from the day after its last span what each year rated Baik gives, in full months. */
    private List<Credit> credits(LocalDate day) {
        OptionalDouble yearly = judging.yearlyPoints(job);
        List<Credit> credits = new ArrayList<>(person.credits());
        if (yearly.isEmpty() || !day.isAfter(today)) {
            return credits;
        }
        LocalDate from = first();
        while (from.isBefore(day)) {
            LocalDate next = from.plusYears(1).withDayOfYear(1);
            LocalDate end = next.isBefore(day) ? next : day;
            long months = ChronoUnit.MONTHS.between(from, end);
            if (months > 0) {
                credits.add(new Credit(
                        new Span(from, end.minusDays(1)),
                        yearly.getAsDouble() * months / 12,
                        CreditRegime.CONVERSION,
                        job.code(),
                        new Provenance(Projection.SOURCE, today, null)));
            }
            from = end;
        }
        return credits;
    }

    private LocalDate first() {
        LocalDate begun = since.equals(today) ? today.withDayOfYear(1) : since;
        LocalDate held = person.definitive(since)
                .map(appointment -> appointment.span().from())
                .orElse(since);
        LocalDate first = held.isAfter(begun) ? held : begun;
        return person.credits().stream()
                .filter(credit -> credit.regime() == CreditRegime.CONVERSION
                        && credit.span().to() != null)
                .map(credit -> credit.span().to().plusDays(1))
                .reduce(first, (one, other) -> other.isAfter(one) ? other : one);
    }
}

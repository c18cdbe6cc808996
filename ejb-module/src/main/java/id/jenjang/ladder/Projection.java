package id.jenjang.ladder;

import id.jenjang.people.AppointmentKind;
import id.jenjang.people.Dossier;
import id.jenjang.people.Dossier.Appointment;
import id.jenjang.people.Dossier.Credit;
import id.jenjang.people.Dossier.GradeHeld;
import id.jenjang.people.Dossier.Rating;
import id.jenjang.people.Job;
import id.jenjang.people.Predicate;
import id.jenjang.people.Provenance;
import id.jenjang.people.Span;
import id.jenjang.requirement.words.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A person as they would be in years to come (proyeksi): what is known today, carried on by stated assumptions. */
final class Projection {
    static final String SOURCE = "PROYEKSI";

    private Projection() {}

    /** The assumptions, in the order in which they are shown; they hold for every step but the first. */
    static List<Text> assumptions(int stayMonths) {
        return List.of(
                Text.of("ladder.assume.ratings"),
                Text.of("ladder.assume.appointed"),
                Text.of("ladder.assume.stay", stayMonths),
                Text.of("ladder.assume.grade"),
                Text.of("ladder.assume.floor"),
                Text.of("ladder.assume.credits"),
                Text.of("ladder.assume.closed"),
                Text.of("ladder.assume.vacancy"),
                Text.of("ladder.assume.rules"));
    }

    /**
     * The person once appointed to the job on that day: earlier appointments that would still run end the day before,
     * and each year that ends between today and then is rated Baik where no predicate of that year is known.
     */
    static Dossier appointed(Dossier person, Job job, LocalDate day, LocalDate today) {
        List<Appointment> appointments = new ArrayList<>();
        for (Appointment held : person.appointments()) {
            if (held.span().from().isBefore(day)) {
                appointments.add(endedBy(held, day));
            }
        }
        Provenance from = new Provenance(SOURCE, today, null);
        appointments.add(
                new Appointment(null, job, unit(person, today), "", AppointmentKind.DEFINITIVE, Span.since(day), from));
        return with(person, appointments, person.grades(), rated(person, day, today), person.credits());
    }

    /** The person on a later day in the same job: only the years in between are rated. */
    static Dossier later(Dossier person, LocalDate day, LocalDate today) {
        return with(person, person.appointments(), person.grades(), rated(person, day, today), person.credits());
    }

    /** The person with these grades and credit points. */
    static Dossier grown(Dossier person, List<GradeHeld> grades, List<Credit> credits) {
        return with(person, person.appointments(), grades, person.ratings(), credits);
    }

    private static java.util.UUID unit(Dossier person, LocalDate today) {
        return person.definitive(today).map(Appointment::unit).orElse(null);
    }

    private static Appointment endedBy(Appointment held, LocalDate day) {
        LocalDate last = day.minusDays(1);
        if (held.span().to() != null && !held.span().to().isAfter(last)) {
            return held;
        }
        Span span = new Span(held.span().from(), last);
        return new Appointment(
                held.position(), held.job(), held.unit(), held.unitName(), held.kind(), span, held.from());
    }

    private static List<Rating> rated(Dossier person, LocalDate day, LocalDate today) {
        Set<Integer> known = new TreeSet<>();
        person.ratings().stream().filter(r -> r.quarter() == 0).forEach(r -> known.add(r.year()));
        List<Rating> ratings = new ArrayList<>(person.ratings());
        for (int year = today.getYear(); year < day.getYear(); year++) {
            if (!known.contains(year)) {
                ratings.add(new Rating(year, 0, Predicate.BAIK, new Provenance(SOURCE, today, null)));
            }
        }
        ratings.sort(Comparator.comparingInt(Rating::year).thenComparingInt(Rating::quarter));
        return ratings;
    }

    private static Dossier with(
            Dossier person,
            List<Appointment> appointments,
            List<GradeHeld> grades,
            List<Rating> ratings,
            List<Credit> credits) {
        return new Dossier(
                person.identity(),
                person.delivered(),
                appointments,
                grades,
                ratings,
                credits,
                person.educations(),
                person.trainings(),
                person.competencies(),
                person.disciplines(),
                person.statuses(),
                person.selections(),
                person.attestations(),
                person.waivers());
    }
}

package id.jenjang.bench;

import id.jenjang.people.AppointmentKind;
import id.jenjang.people.Dossier;
import id.jenjang.people.EducationLevel;
import id.jenjang.people.EmployeeKind;
import id.jenjang.people.Grade;
import id.jenjang.people.History;
import id.jenjang.people.Job;
import id.jenjang.people.JobLevel;
import id.jenjang.people.Predicate;
import id.jenjang.people.Provenance;
import id.jenjang.people.Severity;
import id.jenjang.people.Sex;
import id.jenjang.people.Span;
import id.jenjang.succession.rank.CriticalPosition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A made agency for ranking: families of work, jobs on three levels in each, people who are nearly ready in many ways.
 * Each critical position is of a job of its own, with a standard of its own.
 */
final class SuccessionAgency {
    static final LocalDate AS_OF = AgencyFiles.AS_OF;
    static final int FAMILIES = 40;
    static final int COMPETENCIES = 8;

    private static final long SEED = 1_000_003;
    private static final int FEEDERS = 5;
    private static final Provenance FROM = new Provenance("BENCH", AS_OF, null);

    final int people;
    final List<Job> jobs = new ArrayList<>();
    final List<CriticalPosition> positions = new ArrayList<>();
    private final List<Job> supervisors = new ArrayList<>();
    private final List<Job> staff = new ArrayList<>();
    private final List<Job> administrators = new ArrayList<>();

    SuccessionAgency(int people, int positions) {
        this.people = people;
        SplittableRandom random = new SplittableRandom(SEED);
        for (int family = 0; family < FAMILIES; family++) {
            staff.add(job(random, "L" + family, JobLevel.PELAKSANA, family));
            for (int i = 0; i < FEEDERS; i++) {
                supervisors.add(job(random, "S" + family + "-" + i, JobLevel.PENGAWAS, family));
            }
        }
        for (int i = 0; i < positions; i++) {
            administrators.add(job(random, "A" + i, JobLevel.ADMINISTRATOR, i % FAMILIES));
        }
        jobs.addAll(staff);
        jobs.addAll(supervisors);
        jobs.addAll(administrators);
        for (int i = 0; i < positions; i++) {
            LocalDate free = AS_OF.plusMonths(random.nextInt(48));
            this.positions.add(
                    new CriticalPosition(new UUID(2, i), administrators.get(i), null, Set.of(id(i)), free));
        }
    }

    static String family(int number) {
        return "F" + number;
    }

    private static Job job(SplittableRandom random, String code, JobLevel level, int family) {
        Map<String, Integer> standard = new TreeMap<>();
        for (int i = 0; i < COMPETENCIES; i++) {
            standard.put("K" + i, 2 + random.nextInt(3));
        }
        return new Job(UUID.randomUUID(), code, code, level, family(family), null, null, standard);
    }

    static UUID id(int person) {
        return new UUID(0x4000L + (person * 0x9E3779B97F4A7C15L & ~0xF000L), 0x8000000000000000L | person);
    }

    /** Everyone once, with their box; the same each time. */
    void each(Consumer<Made> taker) {
        SplittableRandom random = new SplittableRandom(SEED + 1);
        for (int person = 0; person < people; person++) {
            taker.accept(made(random, person));
        }
    }

    /** Somebody as they were made, and where: what both the columns and the tables are filled from. */
    record Made(int index, Dossier dossier, byte box) {}

    private Made made(SplittableRandom random, int person) {
        boolean incumbent = person < positions.size();
        boolean supervisor = random.nextInt(4) == 0;
        Job job = incumbent
                ? administrators.get(person)
                : one(random, supervisor ? supervisors : staff);
        LocalDate since = AS_OF.minusDays(30 + random.nextInt(3_000));
        LocalDate before = since.minusDays(400 + random.nextInt(3_000));
        Job first = one(random, staff);
        List<Dossier.Appointment> held = List.of(
                appointment(first, new Span(before, since.minusDays(1))), appointment(job, Span.since(since)));
        return new Made(person, dossier(random, person, held), (byte) (random.nextInt(10) - 1));
    }

    private static Job one(SplittableRandom random, List<Job> jobs) {
        return jobs.get(random.nextInt(jobs.size()));
    }

    private static Dossier.Appointment appointment(Job job, Span span) {
        return new Dossier.Appointment(null, job, null, "", AppointmentKind.DEFINITIVE, span, FROM);
    }

    private static Dossier dossier(SplittableRandom random, int person, List<Dossier.Appointment> held) {
        LocalDate birth = AS_OF.minusYears(24).minusDays(random.nextInt(34 * 365));
        Dossier.Identity identity = new Dossier.Identity(
                id(person), "", EmployeeKind.PNS, "", birth, Sex.MALE, null, null, FROM);
        EducationLevel education = random.nextInt(6) > 0 ? EducationLevel.S1 : EducationLevel.D3;
        return new Dossier(
                identity,
                EnumSet.allOf(History.class),
                held,
                List.of(new Dossier.GradeHeld(
                        new Grade(Grade.Scheme.PNS, 9 + random.nextInt(5)),
                        AS_OF.minusDays(random.nextInt(2_000)),
                        FROM)),
                ratings(random),
                List.of(),
                List.of(new Dossier.Education(education, null, LocalDate.of(2000, 1, 1), FROM)),
                List.of(),
                competencies(random),
                disciplines(random),
                List.of(new Dossier.LegalStatus(
                        random.nextInt(50) > 0 ? "01" : "02", Span.since(LocalDate.of(2000, 1, 1)), FROM)),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<Dossier.Rating> ratings(SplittableRandom random) {
        List<Dossier.Rating> ratings = new ArrayList<>();
        for (int back = 2; back > 0; back--) {
            int drawn = random.nextInt(20);
            if (drawn > 0) {
                Predicate predicate = drawn == 1 ? Predicate.KURANG : Predicate.BAIK;
                ratings.add(new Dossier.Rating(AS_OF.getYear() - back, 0, predicate, FROM));
            }
        }
        return ratings;
    }

    private static List<Dossier.CompetencyResult> competencies(SplittableRandom random) {
        List<Dossier.CompetencyResult> results = new ArrayList<>();
        for (int i = 0; i < COMPETENCIES; i++) {
            if (random.nextInt(8) > 0) {
                results.add(new Dossier.CompetencyResult(
                        "K" + i, 1 + random.nextInt(5), AS_OF.minusDays(300), null, FROM));
            }
        }
        return results;
    }

    private static List<Dossier.Discipline> disciplines(SplittableRandom random) {
        if (random.nextInt(40) > 0) {
            return List.of();
        }
        LocalDate from = AS_OF.minusDays(200 + random.nextInt(1_500));
        return List.of(new Dossier.Discipline(Severity.MEDIUM, new Span(from, from.plusMonths(6)), FROM));
    }
}

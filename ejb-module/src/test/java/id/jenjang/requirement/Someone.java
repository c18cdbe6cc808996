package id.jenjang.requirement;

import id.jenjang.people.AppointmentKind;
import id.jenjang.people.CreditRegime;
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
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A person of the tests: nothing is known but birth and kind, until said. */
public final class Someone {
    public static final Provenance SEEN = new Provenance("SIMPEG", LocalDate.of(2026, 11, 1), "SK-1");

    private EmployeeKind kind = EmployeeKind.PNS;
    private LocalDate born = LocalDate.of(1985, 5, 17);
    private final Set<History> delivered = EnumSet.noneOf(History.class);
    private final List<Dossier.Appointment> appointments = new ArrayList<>();
    private final List<Dossier.GradeHeld> grades = new ArrayList<>();
    private final List<Dossier.Rating> ratings = new ArrayList<>();
    private final List<Dossier.Credit> credits = new ArrayList<>();
    private final List<Dossier.Education> educations = new ArrayList<>();
    private final List<Dossier.Training> trainings = new ArrayList<>();
    private final List<Dossier.CompetencyResult> competencies = new ArrayList<>();
    private final List<Dossier.Discipline> disciplines = new ArrayList<>();
    private final List<Dossier.LegalStatus> statuses = new ArrayList<>();
    private final List<Dossier.SelectionResult> selections = new ArrayList<>();
    private final List<Dossier.Attestation> attestations = new ArrayList<>();
    private final List<Dossier.WaiverGranted> waivers = new ArrayList<>();

    public static Someone known() {
        return new Someone();
    }

    /** A person about whom every history was delivered, and is empty until said. */
    public static Someone delivered() {
        Someone someone = new Someone();
        someone.delivered.addAll(EnumSet.allOf(History.class));
        return someone;
    }

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    public static Job job(String code, JobLevel level, String family) {
        return job(code, level, family, null, Map.of());
    }

    public static Job job(String code, JobLevel level, String family, Integer age, Map<String, Integer> standard) {
        return new Job(id(code), code, "Jabatan " + code, level, family, null, age, standard);
    }

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public Someone kind(EmployeeKind value) {
        kind = value;
        return this;
    }

    public Someone born(String date) {
        born = day(date);
        return this;
    }

    public Someone told(History history) {
        delivered.add(history);
        return this;
    }

    public Someone holds(Job job, String from, String to) {
        return holds(AppointmentKind.DEFINITIVE, job, from, to);
    }

    public Someone holds(AppointmentKind how, Job job, String from, String to) {
        Span span = span(from, to);
        appointments.add(new Dossier.Appointment(id("P" + job.code()), job, id("U1"), "Dinas", how, span, SEEN));
        return this;
    }

    public Someone grade(String code, String since) {
        grades.add(new Dossier.GradeHeld(Grade.of(code), day(since), SEEN));
        return this;
    }

    public Someone rated(int year, Predicate predicate) {
        ratings.add(new Dossier.Rating(year, 0, predicate, SEEN));
        return this;
    }

    public Someone quarter(int year, int quarter, Predicate predicate) {
        ratings.add(new Dossier.Rating(year, quarter, predicate, SEEN));
        return this;
    }

    public Someone credit(String from, String to, double points) {
        return credit(from, to, points, CreditRegime.CONVERSION);
    }

    public Someone credit(String from, String to, double points, CreditRegime regime) {
        credits.add(new Dossier.Credit(span(from, to), points, regime, null, SEEN));
        return this;
    }

    public Someone educated(EducationLevel level, String major, String graduated) {
        educations.add(new Dossier.Education(level, major, graduated == null ? null : day(graduated), SEEN));
        return this;
    }

    public Someone trained(String code, String completed) {
        trainings.add(new Dossier.Training(code, "Pelatihan " + code, 40, day(completed), SEEN));
        return this;
    }

    public Someone competent(String code, int level, String assessed, String until) {
        competencies.add(new Dossier.CompetencyResult(code, level, day(assessed), date(until), SEEN));
        return this;
    }

    public Someone punished(Severity severity, String from, String to) {
        disciplines.add(new Dossier.Discipline(severity, span(from, to), SEEN));
        return this;
    }

    public Someone status(String code, String from, String to) {
        statuses.add(new Dossier.LegalStatus(code, span(from, to), SEEN));
        return this;
    }

    public Someone selected(String test, String job, JobLevel level, boolean passed, String decided, String until) {
        selections.add(new Dossier.SelectionResult(test, job, level, passed, day(decided), date(until), SEEN));
        return this;
    }

    public Someone attested(String what, String signed, String until) {
        attestations.add(new Dossier.Attestation(what, day(signed), date(until), SEEN));
        return this;
    }

    public Someone waived(String rule, String from, String to) {
        waivers.add(new Dossier.WaiverGranted(rule, "Presiden", span(from, to), SEEN));
        return this;
    }

    public Dossier dossier() {
        Dossier.Identity identity = new Dossier.Identity(
                id("person"), "198505172010011001", kind, "Budi", born, Sex.MALE, null, null, SEEN);
        return new Dossier(
                identity,
                delivered,
                appointments,
                grades,
                ratings,
                credits,
                educations,
                trainings,
                competencies,
                disciplines,
                statuses,
                selections,
                attestations,
                waivers);
    }

    private static Span span(String from, String to) {
        return new Span(day(from), date(to));
    }

    private static LocalDate date(String text) {
        return text == null ? null : day(text);
    }
}

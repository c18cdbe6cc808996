package id.jenjang.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Everything that is known about one person (berkas pegawai), as histories with their sources; lists are in order of
 * date and may be empty. Whether an empty list means "none" or "never delivered" is told by {@link #delivered}.
 */
public record Dossier(
        Identity identity,
        Set<History> delivered,
        List<Appointment> appointments,
        List<GradeHeld> grades,
        List<Rating> ratings,
        List<Credit> credits,
        List<Education> educations,
        List<Training> trainings,
        List<CompetencyResult> competencies,
        List<Discipline> disciplines,
        List<LegalStatus> statuses,
        List<SelectionResult> selections,
        List<Attestation> attestations,
        List<WaiverGranted> waivers) {

    public Dossier {
        delivered = Set.copyOf(delivered);
        appointments = List.copyOf(appointments);
        grades = List.copyOf(grades);
        ratings = List.copyOf(ratings);
        credits = List.copyOf(credits);
        educations = List.copyOf(educations);
        trainings = List.copyOf(trainings);
        competencies = List.copyOf(competencies);
        disciplines = List.copyOf(disciplines);
        statuses = List.copyOf(statuses);
        selections = List.copyOf(selections);
        attestations = List.copyOf(attestations);
        waivers = List.copyOf(waivers);
    }

    /** Who it is; the number is a NIP, a NI PPPK or an agency's own staff number, by kind. */
    public record Identity(
            UUID uuid,
            String number,
            EmployeeKind kind,
            String name,
            LocalDate birthDate,
            Sex sex,
            LocalDate appointedCandidate,
            LocalDate appointedCivilServant,
            Provenance from) {}

    /**
     * That the person holds or held a position (riwayat jabatan); position is null where only job and unit are known.
     */
    public record Appointment(
            UUID position, Job job, UUID unit, String unitName, AppointmentKind kind, Span span, Provenance from) {}

    /** That the person has held a grade since a date (riwayat golongan, TMT golongan). */
    public record GradeHeld(Grade grade, LocalDate since, Provenance from) {}

    /** A performance predicate of a year; quarter is 0 for the whole year, else 1 to 4. */
    public record Rating(int year, int quarter, Predicate predicate, Provenance from) {}

    /** Credit points gained in a span, held in a job (angka kredit). */
    public record Credit(Span span, double points, CreditRegime regime, String jobCode, Provenance from) {}

    /** A diploma; major is the study programme's name, null when not delivered. */
    public record Education(EducationLevel level, String major, LocalDate graduated, Provenance from) {}

    /**
     * A training that was passed; code names the programme, such as "PKP"; hours are jam pelajaran, null if unknown.
     */
    public record Training(String code, String name, Integer hours, LocalDate completed, Provenance from) {}

    /** An assessed level of a competency, 1 to 5; validUntil is null where the agency sets no end. */
    public record CompetencyResult(
            String competency, int level, LocalDate assessed, LocalDate validUntil, Provenance from) {}

    /** A disciplinary sanction in force over a span. */
    public record Discipline(Severity severity, Span span, Provenance from) {}

    /** A legal status (kedudukan hukum) over a span; "01" is active. */
    public record LegalStatus(String code, Span span, Provenance from) {}

    /** The result of a test or selection for a job or, with a null job, for a level; kind such as "UJI_KOMPETENSI". */
    public record SelectionResult(
            String kind,
            String jobCode,
            JobLevel level,
            boolean passed,
            LocalDate decided,
            LocalDate validUntil,
            Provenance from) {}

    /** What an officer attests with a document, kind such as "INTEGRITAS" or "SEHAT". */
    public record Attestation(String kind, LocalDate signed, LocalDate validUntil, Provenance from) {}

    /** A granted exception from one rule (dispensasi). */
    public record WaiverGranted(String rule, String grantedBy, Span span, Provenance from) {}

    /** The definitive appointment of that day, if there is one. */
    public Optional<Appointment> definitive(LocalDate day) {
        return appointments.stream()
                .filter(a -> a.kind() == AppointmentKind.DEFINITIVE && a.span().covers(day))
                .reduce((first, second) -> second);
    }

    /** The grade held on that day, if any is known. */
    public Optional<GradeHeld> grade(LocalDate day) {
        return grades.stream().filter(g -> !g.since().isAfter(day)).reduce((first, second) -> second);
    }
}

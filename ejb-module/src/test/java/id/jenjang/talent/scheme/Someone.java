package id.jenjang.talent.scheme;

import id.jenjang.people.AppointmentKind;
import id.jenjang.people.Dossier.Appointment;
import id.jenjang.people.Dossier.CompetencyResult;
import id.jenjang.people.Dossier.Discipline;
import id.jenjang.people.Dossier.Education;
import id.jenjang.people.Dossier.Rating;
import id.jenjang.people.Dossier.Training;
import id.jenjang.people.EducationLevel;
import id.jenjang.people.EmployeeKind;
import id.jenjang.people.History;
import id.jenjang.people.Job;
import id.jenjang.people.JobLevel;
import id.jenjang.people.Predicate;
import id.jenjang.people.Provenance;
import id.jenjang.people.Severity;
import id.jenjang.people.Span;
import id.jenjang.people.TrackRecord;
import id.jenjang.people.TrackRecord.Award;
import id.jenjang.people.TrackRecord.Feedback;
import id.jenjang.people.TrackRecord.Potential;
import id.jenjang.people.TrackRecord.TeamAssignment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A track record in the making, as of 23 November 2026; everything is delivered and nothing is there. */
final class Someone {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Job JOB = job("J1", "AKB", Map.of("M.01", 2, "M.02", 3));
    private static final Provenance FROM = new Provenance("SIMPEG uji", TODAY, null);

    private final Set<History> delivered = EnumSet.allOf(History.class);
    private final List<Appointment> appointments = new ArrayList<>();
    private final List<Rating> ratings = new ArrayList<>();
    private final List<Education> educations = new ArrayList<>();
    private final List<Training> trainings = new ArrayList<>();
    private final List<CompetencyResult> competencies = new ArrayList<>();
    private final List<Discipline> disciplines = new ArrayList<>();
    private final List<Award> awards = new ArrayList<>();
    private final List<TeamAssignment> teams = new ArrayList<>();
    private final List<Feedback> feedbacks = new ArrayList<>();
    private final List<Potential> potentials = new ArrayList<>();

    static Job job(String code, String family, Map<String, Integer> standard) {
        UUID uuid = UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new Job(uuid, code, "Analis " + code, JobLevel.AHLI_PERTAMA, family, 8, null, standard);
    }

    Someone never(History history) {
        delivered.remove(history);
        return this;
    }

    Someone holds(Job job, LocalDate from, LocalDate to) {
        appointments.add(new Appointment(
                null, job, UUID.randomUUID(), "Dinas", AppointmentKind.DEFINITIVE, new Span(from, to), FROM));
        return this;
    }

    Someone rated(int year, int quarter, Predicate predicate) {
        ratings.add(new Rating(year, quarter, predicate, FROM));
        return this;
    }

    Someone studied(EducationLevel level, String major) {
        educations.add(new Education(level, major, LocalDate.of(2010, 6, 1), FROM));
        return this;
    }

    Someone trained(LocalDate completed, Integer hours) {
        trainings.add(new Training("T", "Pelatihan", hours, completed, FROM));
        return this;
    }

    Someone assessed(String competency, int level, LocalDate on) {
        competencies.add(new CompetencyResult(competency, level, on, null, FROM));
        return this;
    }

    Someone punished(Severity severity, LocalDate from, LocalDate to) {
        disciplines.add(new Discipline(severity, new Span(from, to), FROM));
        return this;
    }

    Someone awarded(LocalDate on) {
        awards.add(new Award("Piagam", on, FROM));
        return this;
    }

    Someone inTeam(LocalDate from, LocalDate to) {
        teams.add(new TeamAssignment("Tim", null, new Span(from, to), FROM));
        return this;
    }

    Someone felt(int year, String score) {
        feedbacks.add(new Feedback(year, new BigDecimal(score), FROM));
        return this;
    }

    Someone potential(String component, String score, LocalDate on) {
        potentials.add(new Potential(component, new BigDecimal(score), on, null, FROM));
        return this;
    }

    TrackRecord record() {
        return new TrackRecord(
                UUID.randomUUID(),
                EmployeeKind.PNS,
                delivered,
                appointments,
                ratings,
                educations,
                trainings,
                competencies,
                disciplines,
                awards,
                teams,
                feedbacks,
                potentials);
    }
}

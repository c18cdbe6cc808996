package id.jenjang.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is known of how one person has done and what they bring (rekam jejak): the histories that talent mapping asks
 * for, in order of date. Whether an empty list means "none" or "never delivered" is told by {@link #delivered}.
 */
public record TrackRecord(
        UUID employee,
        EmployeeKind kind,
        Set<History> delivered,
        List<Dossier.Appointment> appointments,
        List<Dossier.Rating> ratings,
        List<Dossier.Education> educations,
        List<Dossier.Training> trainings,
        List<Dossier.CompetencyResult> competencies,
        List<Dossier.Discipline> disciplines,
        List<Award> awards,
        List<TeamAssignment> teams,
        List<Feedback> feedbacks,
        List<Potential> potentials) {

    public TrackRecord {
        delivered = Set.copyOf(delivered);
        appointments = List.copyOf(appointments);
        ratings = List.copyOf(ratings);
        educations = List.copyOf(educations);
        trainings = List.copyOf(trainings);
        competencies = List.copyOf(competencies);
        disciplines = List.copyOf(disciplines);
        awards = List.copyOf(awards);
        teams = List.copyOf(teams);
        feedbacks = List.copyOf(feedbacks);
        potentials = List.copyOf(potentials);
    }

    /** An award that was given (penghargaan). */
    public record Award(String name, LocalDate awarded, Provenance from) {}

    /** Work in a team that was set up by decree (penugasan tim kerja). */
    public record TeamAssignment(String team, String role, Span span, Provenance from) {}

    /** The result of a year's 360 degree feedback, 0 to 100 (umpan balik 360 derajat). */
    public record Feedback(int year, BigDecimal score, Provenance from) {}

    /** An assessed part of potential, 0 to 100; validUntil is null where the agency sets no end (penilaian potensi). */
    public record Potential(
            String component, BigDecimal score, LocalDate assessed, LocalDate validUntil, Provenance from) {}

    /** The definitive appointment of that day, if there is one. */
    public Optional<Dossier.Appointment> definitive(LocalDate day) {
        return appointments.stream()
                .filter(a -> a.kind() == AppointmentKind.DEFINITIVE && a.span().covers(day))
                .reduce((first, second) -> second);
    }
}

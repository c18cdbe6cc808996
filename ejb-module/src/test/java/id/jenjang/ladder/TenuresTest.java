package id.jenjang.ladder;

import static id.jenjang.ladder.Rungs.SIMPEG;
import static id.jenjang.ladder.Rungs.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.people.AppointmentKind;
import id.jenjang.people.Dossier;
import id.jenjang.people.Dossier.Appointment;
import id.jenjang.people.Dossier.GradeHeld;
import id.jenjang.people.Grade;
import id.jenjang.people.Job;
import id.jenjang.people.JobLevel;
import id.jenjang.people.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TenuresTest {
    private static final UUID HERE = UUID.fromString("00000000-0000-4000-8000-0000000000a1");
    private static final UUID THERE = UUID.fromString("00000000-0000-4000-8000-0000000000a2");
    private static final Job ANALYST = Rungs.job("P1", JobLevel.AHLI_PERTAMA, "A", null);
    private static final Job PLANNER = Rungs.job("P2", JobLevel.AHLI_PERTAMA, "B", null);
    private static final Job CLERK = Rungs.job("PL", JobLevel.PELAKSANA, "B", null);

    @Test
    void time_in_position_goes_back_over_renewed_decrees_without_a_break() {
        Dossier person = holding(
                held(ANALYST, HERE, "2018-01-01", "2020-06-30"),
                held(ANALYST, HERE, "2020-07-01", "2023-01-31"),
                held(ANALYST, HERE, "2023-02-01", null));

        assertThat(Tenures.inPosition(person, TODAY)).contains(LocalDate.of(2018, 1, 1));
    }

    @Test
    void a_break_of_one_day_starts_it_anew() {
        Dossier person =
                holding(held(ANALYST, HERE, "2018-01-01", "2020-06-29"), held(ANALYST, HERE, "2020-07-01", null));

        assertThat(Tenures.inPosition(person, TODAY)).contains(LocalDate.of(2020, 7, 1));
    }

    @Test
    void another_unit_starts_the_position_anew_and_not_the_level() {
        Dossier person = holding(
                held(CLERK, HERE, "2014-01-01", "2017-12-31"),
                held(ANALYST, THERE, "2018-01-01", "2020-06-30"),
                held(PLANNER, HERE, "2020-07-01", null));

        assertThat(Tenures.inPosition(person, TODAY)).contains(LocalDate.of(2020, 7, 1));
        assertThat(Tenures.inLevel(person, TODAY)).contains(LocalDate.of(2018, 1, 1));
    }

    @Test
    void acting_appointments_do_not_interrupt_it() {
        Appointment acting = new Appointment(
                null, CLERK, THERE, "", AppointmentKind.PLT, Span.since(LocalDate.of(2021, 1, 1)), SIMPEG);
        Dossier person = holding(held(ANALYST, HERE, "2018-01-01", null), acting);

        assertThat(Tenures.inPosition(person, TODAY)).contains(LocalDate.of(2018, 1, 1));
    }

    @Test
    void a_grade_is_held_since_the_first_of_its_decrees() {
        Dossier plain = Rungs.person(LocalDate.of(1990, 1, 1), ANALYST, TODAY);
        Dossier person = new Dossier(
                plain.identity(),
                plain.delivered(),
                plain.appointments(),
                List.of(grade("III/a", "2015-04-01"), grade("III/b", "2019-04-01"), grade("III/b", "2021-10-01")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(Tenures.inGrade(person, TODAY)).contains(LocalDate.of(2019, 4, 1));
        assertThat(Tenures.inGrade(person, LocalDate.of(2019, 3, 31))).contains(LocalDate.of(2015, 4, 1));
        assertThat(Tenures.inGrade(plain, TODAY)).isEmpty();
    }

    @Test
    void without_a_position_there_is_no_tenure() {
        Dossier person = holding(held(ANALYST, HERE, "2018-01-01", "2020-06-30"));

        assertThat(Tenures.inPosition(person, TODAY)).isEmpty();
        assertThat(Tenures.inLevel(person, TODAY)).isEmpty();
    }

    private static Dossier holding(Appointment... appointments) {
        Dossier plain = Rungs.person(LocalDate.of(1990, 1, 1), ANALYST, TODAY);
        return new Dossier(
                plain.identity(),
                plain.delivered(),
                List.of(appointments),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Appointment held(Job job, UUID unit, String from, String to) {
        Span span = new Span(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        return new Appointment(null, job, unit, "", AppointmentKind.DEFINITIVE, span, SIMPEG);
    }

    private static GradeHeld grade(String code, String since) {
        return new GradeHeld(Grade.of(code), LocalDate.parse(since), SIMPEG);
    }
}

package id.jenjang.requirement;

import static id.jenjang.requirement.Shipped.judge;
import static id.jenjang.requirement.Someone.job;
import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.people.AppointmentKind;
import id.jenjang.people.Job;
import id.jenjang.people.JobLevel;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenureRulesTest {
    private static final Job SUPERVISOR = job("PW-1", JobLevel.PENGAWAS, "ADM");
    private static final Job HEAD = job("AD-1", JobLevel.ADMINISTRATOR, "ADM");
    private static final Job EXPERT = job("JF-2", JobLevel.AHLI_MUDA, "AKB");
    private static final Job CLERK = job("PL-1", JobLevel.PELAKSANA, null);
    private static final Requirement SUPERVISED =
            new Requirement.TimeInLevel(Set.of(JobLevel.PENGAWAS), 36, false, false);

    @ParameterizedTest
    @CsvSource({"2025-12-31, NOT_MET", "2026-01-01, MET"})
    void time_in_position_is_full_on_the_day_and_not_the_day_before(String day, Verdict verdict) {
        Someone person = Someone.known().holds(SUPERVISOR, "2024-01-01", null);
        assertThat(judge(new Requirement.TimeInPosition(24), person, day).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void time_in_position_starts_anew_with_another_job_and_goes_on_with_a_renewed_decree() {
        Someone moved = Someone.known().holds(CLERK, "2020-01-01", "2024-12-31").holds(SUPERVISOR, "2025-01-01", null);
        Someone renewed =
                Someone.known().holds(SUPERVISOR, "2020-01-01", "2024-12-31").holds(SUPERVISOR, "2025-01-01", null);
        Requirement rule = new Requirement.TimeInPosition(24);
        assertThat(judge(rule, moved).earliest()).contains(LocalDate.of(2027, 1, 1));
        assertThat(judge(rule, renewed).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void who_holds_nothing_definitively_today_has_no_time_in_position_and_no_date() {
        Someone former = Someone.known().holds(SUPERVISOR, "2020-01-01", "2025-12-31");
        Finding finding = judge(new Requirement.TimeInPosition(24), former);
        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(finding.earliest()).isEmpty();
    }

    @Test
    void without_appointments_every_tenure_rule_is_unknown() {
        for (Requirement rule : Set.of(
                SUPERVISED,
                new Requirement.TimeInPosition(24),
                new Requirement.Experience(Set.of("ADM"), 60, false),
                new Requirement.RungHeld(12, false))) {
            assertThat(judge(rule, Someone.delivered()).verdict()).isEqualTo(Verdict.UNKNOWN);
        }
    }

    @ParameterizedTest
    @CsvSource({"2021-12-31, MET", "2022-01-01, NOT_MET"})
    void time_in_level_adds_up_in_days_over_interrupted_terms(String second, Verdict verdict) {
        Someone person = Someone.known()
                .holds(SUPERVISOR, "2018-01-01", "2019-12-31")
                .holds(CLERK, "2020-01-01", "2021-12-30")
                .holds(SUPERVISOR, second, null);
        assertThat(judge(SUPERVISED, person, "2023-01-01").verdict()).isEqualTo(verdict);
    }

    @Test
    void days_that_two_terms_share_count_once() {
        Someone person = Someone.known()
                .holds(SUPERVISOR, "2022-01-01", "2023-12-31")
                .holds(SUPERVISOR, "2023-01-01", "2024-06-30");
        Finding finding = judge(SUPERVISED, person, "2026-01-01");
        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(Shipped.inIndonesian(finding.judged())).isEqualTo("Baru 2 tahun 5 bulan pada jenjang yang diminta.");
    }

    @Test
    void acting_time_counts_only_where_the_rule_says_so_and_additional_duty_never() {
        Someone acted = Someone.known().holds(AppointmentKind.PLT, SUPERVISOR, "2020-01-01", "2024-12-31");
        Someone added = Someone.known().holds(AppointmentKind.ADDITIONAL, SUPERVISOR, "2020-01-01", "2024-12-31");
        Requirement acting = new Requirement.TimeInLevel(Set.of(JobLevel.PENGAWAS), 36, false, true);
        assertThat(judge(SUPERVISED, acted).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(judge(acting, acted).verdict()).isEqualTo(Verdict.MET);
        assertThat(judge(acting, added).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void equal_levels_count_only_where_the_rule_says_so() {
        Someone expert = Someone.known().holds(EXPERT, "2020-01-01", null);
        Requirement equal = new Requirement.TimeInLevel(Set.of(JobLevel.PENGAWAS), 36, true, false);
        assertThat(judge(SUPERVISED, expert).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(judge(equal, expert).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void a_date_is_given_while_time_runs_on_and_none_when_it_does_not() {
        Someone serving = Someone.known().holds(SUPERVISOR, "2024-03-01", null);
        Someone moved =
                Someone.known().holds(SUPERVISOR, "2024-03-01", "2025-12-31").holds(CLERK, "2026-01-01", null);
        assertThat(judge(SUPERVISED, serving).earliest()).contains(LocalDate.of(2027, 3, 1));
        assertThat(judge(SUPERVISED, moved).earliest()).isEmpty();
    }

    @Test
    void an_appointment_of_the_future_does_not_count_yet() {
        Someone person = Someone.known().holds(SUPERVISOR, "2026-12-01", null);
        Finding finding = judge(SUPERVISED, person);
        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(Shipped.inIndonesian(finding.mine())).isEqualTo("Belum pernah menjabat pada jenjang itu");
    }

    @ParameterizedTest
    @CsvSource({"2021-11-23, MET", "2021-11-24, NOT_MET"})
    void experience_in_the_field_of_the_target_is_counted_to_the_day(String since, Verdict verdict) {
        Someone person = Someone.known().holds(SUPERVISOR, since, null);
        Requirement rule = new Requirement.Experience(Set.of(), 60, false);
        assertThat(judge(rule, person, to(HEAD), Shipped.TODAY).verdict()).isEqualTo(verdict);
    }

    @Test
    void kindred_fields_count_and_others_do_not() {
        Requirement rule = new Requirement.Experience(Set.of(), 60, false);
        Job treasurer = job("KEU-1", JobLevel.PENGAWAS, "KEU");
        Job nurse = job("PRW-1", JobLevel.AHLI_PERTAMA, "PRW");
        assertThat(judge(rule, Someone.known().holds(treasurer, "2010-01-01", null), to(HEAD), Shipped.TODAY)
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(judge(rule, Someone.known().holds(nurse, "2010-01-01", null), to(HEAD), Shipped.TODAY)
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void a_job_whose_field_is_not_set_leaves_experience_unknown_where_it_could_decide() {
        Requirement rule = new Requirement.Experience(Set.of("ADM"), 60, false);
        Someone perhaps =
                Someone.known().holds(CLERK, "2010-01-01", "2024-12-31").holds(SUPERVISOR, "2025-01-01", null);
        Someone never = Someone.known().holds(CLERK, "2025-01-01", null);
        Someone anyway =
                Someone.known().holds(CLERK, "2010-01-01", "2014-12-31").holds(SUPERVISOR, "2015-01-01", null);
        assertThat(judge(rule, perhaps).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(judge(rule, never).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(judge(rule, anyway).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void a_target_without_a_field_leaves_experience_unknown() {
        Requirement rule = new Requirement.Experience(Set.of(), 60, false);
        Someone person = Someone.known().holds(SUPERVISOR, "2010-01-01", null);
        assertThat(judge(rule, person, to(CLERK), Shipped.TODAY).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"2025-11-23, MET", "2025-11-24, NOT_MET"})
    void the_rung_below_must_have_been_held_for_a_year(String since, Verdict verdict) {
        Target step = new Target(HEAD, SUPERVISOR, Optional.of(true));
        Someone person = Someone.known().holds(SUPERVISOR, since, null);
        assertThat(judge(new Requirement.RungHeld(12, false), person, step, Shipped.TODAY)
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void another_job_of_the_same_level_is_not_the_rung_below() {
        Target step = new Target(HEAD, SUPERVISOR, Optional.of(true));
        Someone person = Someone.known().holds(job("PW-2", JobLevel.PENGAWAS, "ADM"), "2010-01-01", null);
        assertThat(judge(new Requirement.RungHeld(12, false), person, step, Shipped.TODAY)
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    private static Target to(Job job) {
        return new Target(job, null, Optional.empty());
    }
}

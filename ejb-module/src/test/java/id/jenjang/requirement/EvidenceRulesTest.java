package id.jenjang.requirement;

import static id.jenjang.requirement.Shipped.judge;
import static id.jenjang.requirement.Someone.job;
import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.people.EducationLevel;
import id.jenjang.people.History;
import id.jenjang.people.Job;
import id.jenjang.people.JobLevel;
import id.jenjang.people.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceRulesTest {
    private static final Job DESIGNED =
            job("K", JobLevel.AHLI_PERTAMA, "AKB", null, Map.of("M.01", 4, "M.02", 4, "T.1", 2));

    @ParameterizedTest
    @CsvSource({"SLTA, NOT_MET", "D3, NOT_MET", "D4, MET", "S1, MET", "S2, MET"})
    void education_is_enough_from_its_level_on(EducationLevel held, Verdict verdict) {
        Requirement rule = new Requirement.Education(EducationLevel.S1, Set.of());
        assertThat(judge(rule, Someone.known().educated(held, null, null)).verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-01, MET", "2026-06-30, UNKNOWN"})
    void a_diploma_counts_from_its_day_on(String day, Verdict verdict) {
        Requirement rule = new Requirement.Education(EducationLevel.S1, Set.of());
        Someone person = Someone.delivered().educated(EducationLevel.S1, "Hukum", "2026-07-01");
        assertThat(judge(rule, person, day).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"Hukum, MET", "ilmu hukum, NOT_MET", "' HUKUM ', MET", "Ekonomi, NOT_MET", ", UNKNOWN"})
    void a_major_is_compared_without_case_and_unknown_where_not_recorded(String major, Verdict verdict) {
        Requirement rule = new Requirement.Education(EducationLevel.S1, Set.of("Hukum"));
        Someone person = Someone.known().educated(EducationLevel.S1, major, "2010-07-01");
        assertThat(judge(rule, person).verdict()).isEqualTo(verdict);
    }

    @Test
    void no_education_record_is_unknown_delivered_or_not() {
        Requirement rule = new Requirement.Education(EducationLevel.SLTA, Set.of());
        assertThat(judge(rule, Someone.known()).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(judge(rule, Someone.delivered()).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, NOT_MET", "2026-07-01, MET"})
    void a_training_counts_from_its_completion_on(String day, Verdict verdict) {
        Requirement rule = new Requirement.TrainingPassed(List.of("PKP", "PKA"), true);
        assertThat(judge(rule, Someone.delivered().trained("PKA", "2026-07-01"), day)
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void no_training_record_is_not_passed_when_delivered_and_unknown_when_not() {
        Requirement rule = new Requirement.TrainingPassed(List.of("PKP"), true);
        assertThat(judge(rule, Someone.delivered()).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(judge(rule, Someone.known()).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(judge(rule, Someone.known().trained("PKP", "2020-01-01")).verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void a_school_that_selects_gives_no_date_and_so_never_shortens_another_way() {
        Requirement open = new Requirement.TrainingPassed(List.of("PKP"), true);
        Requirement closed = new Requirement.TrainingPassed(List.of("SEKOLAH_KADER"), false);
        assertThat(judge(open, Someone.delivered()).earliest()).isPresent();
        assertThat(judge(closed, Someone.delivered()).earliest()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2, NOT_MET", "3, MET", "4, MET"})
    void a_competency_is_enough_from_its_level_on(int level, Verdict verdict) {
        Requirement rule = new Requirement.CompetencyAt("M.01", 3);
        assertThat(judge(rule, Someone.known().competent("M.01", level, "2025-01-01", null))
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, MET", "2027-01-01, UNKNOWN", "2024-12-31, UNKNOWN", "2025-01-01, MET"})
    void an_assessment_counts_from_its_day_to_the_end_of_its_validity(String day, Verdict verdict) {
        Someone person = Someone.delivered().competent("M.01", 3, "2025-01-01", "2026-12-31");
        assertThat(judge(new Requirement.CompetencyAt("M.01", 3), person, day).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void the_newest_assessment_counts_even_where_it_is_lower() {
        Someone person =
                Someone.known().competent("M.01", 4, "2024-01-01", null).competent("M.01", 2, "2025-01-01", null);
        assertThat(judge(new Requirement.CompetencyAt("M.01", 3), person).verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({
        "4, 4, 2, true, MET",
        "4, 2, 2, true, MET",
        "4, 1, 2, true, NOT_MET",
        "5, 1, 2, true, NOT_MET",
        "5, 1, 2, false, MET"
    })
    void the_match_is_attained_over_required_and_more_counts_only_uncapped(
            int first, int second, int third, boolean capped, Verdict verdict) {
        Someone person = Someone.known()
                .competent("M.01", first, "2025-01-01", null)
                .competent("M.02", second, "2025-01-01", null)
                .competent("T.1", third, "2025-01-01", null);
        Requirement rule = new Requirement.CompetencyMatch(80, capped);
        assertThat(judge(rule, person, new Target(DESIGNED, null, Optional.empty()), Shipped.TODAY)
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"4, 4, MET", "4, 2, UNKNOWN", "1, 2, NOT_MET"})
    void a_missing_assessment_decides_only_where_it_could(int first, int second, Verdict verdict) {
        Someone person = Someone.known()
                .competent("M.01", first, "2025-01-01", null)
                .competent("M.02", second, "2025-01-01", null);
        Finding finding = judge(
                new Requirement.CompetencyMatch(80, true),
                person,
                new Target(DESIGNED, null, Optional.empty()),
                Shipped.TODAY);
        assertThat(finding.verdict()).isEqualTo(verdict);
    }

    @Test
    void without_assessment_or_standard_the_match_is_unknown() {
        Requirement rule = new Requirement.CompetencyMatch(80, true);
        Target designed = new Target(DESIGNED, null, Optional.empty());
        assertThat(judge(rule, Someone.delivered(), designed, Shipped.TODAY).verdict())
                .isEqualTo(Verdict.UNKNOWN);
        Someone assessed = Someone.known().competent("M.01", 4, "2025-01-01", null);
        assertThat(judge(rule, assessed).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void a_managerial_job_without_a_standard_takes_the_level_s_default() {
        Job supervisor = job("PW", JobLevel.PENGAWAS, "ADM");
        assertThat(Shipped.SETS.reference().standard(supervisor)).hasSize(9).containsEntry("S.01", 2);
        assertThat(Shipped.SETS.reference().standard(Shipped.ANALYST)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, 2026-12-31, MET",
        "MEDIUM, 2024-11-22, MET",
        "MEDIUM, 2024-11-23, NOT_MET",
        "HEAVY, 2024-11-23, NOT_MET",
        "HEAVY, , NOT_MET"
    })
    void a_sanction_blocks_until_so_many_months_after_its_last_day(Severity severity, String to, Verdict verdict) {
        Someone person = Someone.delivered().punished(severity, "2024-01-01", to);
        assertThat(judge(new Requirement.NoDiscipline(Severity.MEDIUM, 24), person)
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, MET", "2026-11-23, NOT_MET"})
    void a_sanction_is_in_force_on_its_last_day(String to, Verdict verdict) {
        Someone person = Someone.delivered().punished(Severity.MEDIUM, "2026-01-01", to);
        assertThat(judge(new Requirement.NoDiscipline(Severity.MEDIUM, 0), person)
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void a_sanction_names_the_day_from_which_it_no_longer_blocks() {
        Someone person = Someone.delivered().punished(Severity.MEDIUM, "2026-01-01", "2026-06-30");
        Finding ended = judge(new Requirement.NoDiscipline(Severity.MEDIUM, 24), person);
        assertThat(ended.earliest()).contains(LocalDate.of(2028, 7, 1));
        Finding open = judge(
                new Requirement.NoDiscipline(Severity.MEDIUM, 24),
                Someone.delivered().punished(Severity.HEAVY, "2026-01-01", null));
        assertThat(open.earliest()).isEmpty();
    }

    @Test
    void no_discipline_record_is_met_when_delivered_and_unknown_when_not() {
        Requirement rule = new Requirement.NoDiscipline(Severity.MEDIUM, 24);
        assertThat(judge(rule, Someone.delivered()).verdict()).isEqualTo(Verdict.MET);
        assertThat(judge(rule, Someone.known()).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "JF-AKB-P, , true, 2026-12-31, MET",
        "JF-AKB-P, , false, , NOT_MET",
        "JF-PRC-P, , true, , NOT_MET",
        ", AHLI_PERTAMA, true, , MET",
        ", AHLI_MUDA, true, , NOT_MET",
        ", , true, , MET",
        ", , true, 2026-11-22, NOT_MET"
    })
    void a_test_counts_for_its_job_its_level_or_in_general_while_valid(
            String job, JobLevel level, boolean passed, String until, Verdict verdict) {
        Someone person = Someone.delivered().selected("UJI_KOMPETENSI", job, level, passed, "2025-01-01", until);
        assertThat(judge(new Requirement.SelectionPassed("UJI_KOMPETENSI"), person)
                        .verdict())
                .isEqualTo(verdict);
        assertThat(judge(new Requirement.SelectionPassed("SELEKSI"), person).verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void a_test_passed_later_wins_over_one_failed() {
        Someone person = Someone.delivered()
                .selected("SELEKSI", null, null, false, "2025-01-01", null)
                .selected("SELEKSI", null, null, true, "2026-01-01", null);
        assertThat(judge(new Requirement.SelectionPassed("SELEKSI"), person).verdict())
                .isEqualTo(Verdict.MET);
        assertThat(judge(new Requirement.SelectionPassed("SELEKSI"), Someone.known())
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-24, , MET",
        "2025-11-23, , UNKNOWN",
        "2026-05-01, 2026-11-22, UNKNOWN",
        "2026-05-01, 2026-11-23, MET"
    })
    void an_attestation_counts_while_it_is_young_and_valid_and_is_never_not_met(
            String signed, String until, Verdict verdict) {
        Someone person = Someone.delivered().attested("SEHAT", signed, until);
        assertThat(judge(new Requirement.Attested("SEHAT", 12), person).verdict())
                .isEqualTo(verdict);
        assertThat(judge(new Requirement.Attested("INTEGRITAS", 0), person).verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"01, , MET", "02, 2026-12-31, NOT_MET", "02, 2026-11-22, UNKNOWN"})
    void the_status_of_the_day_decides_and_its_end_gives_the_date(String code, String to, Verdict verdict) {
        Someone person = Someone.known().told(History.STATUSES).status(code, "2020-01-01", to);
        Finding finding = judge(new Requirement.StatusActive(Set.of("01")), person);
        assertThat(finding.verdict()).isEqualTo(verdict);
        if (verdict == Verdict.NOT_MET) {
            assertThat(finding.earliest()).contains(LocalDate.of(2027, 1, 1));
        }
    }
}

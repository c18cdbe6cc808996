package id.jenjang.requirement;

import static id.jenjang.requirement.Shipped.judge;
import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.people.EducationLevel;
import id.jenjang.people.Grade;
import id.jenjang.people.History;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeRulesTest {
    @ParameterizedTest
    @CsvSource({"III/a, NOT_MET", "III/b, MET", "III/c, MET"})
    void a_grade_is_enough_from_the_lowest_on(String held, Verdict verdict) {
        Requirement rule = new Requirement.MinimumGrade(Grade.of("III/b"), null);
        assertThat(judge(rule, Someone.known().grade(held, "2022-04-01")).verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"X, NOT_MET", "XI, MET"})
    void a_contract_grade_is_compared_with_the_contract_grade_the_rule_names(String held, Verdict verdict) {
        Requirement rule = new Requirement.MinimumGrade(Grade.of("III/c"), Grade.of("XI"));
        assertThat(judge(rule, Someone.known().grade(held, "2022-04-01")).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void a_contract_grade_is_unknown_where_the_rule_names_none() {
        Requirement rule = new Requirement.MinimumGrade(Grade.of("III/c"), null);
        assertThat(judge(rule, Someone.known().grade("XVII", "2022-04-01")).verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void without_grade_history_every_grade_rule_is_unknown_and_says_who_can_supply_it() {
        for (Requirement rule : Set.of(
                new Requirement.MinimumGrade(Grade.of("III/b"), null),
                new Requirement.TimeInGrade(48),
                new Requirement.GradeOutside(Set.of(Grade.of("II/d"))),
                new Requirement.EducationCeiling())) {
            Finding finding = judge(rule, Someone.delivered());
            assertThat(finding.verdict()).isEqualTo(Verdict.UNKNOWN);
            assertThat(Shipped.inIndonesian(finding.closes().orElseThrow()))
                    .isEqualTo("Minta pengelola kepegawaian melengkapi riwayat golongan.");
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, NOT_MET, 2026-04-01", "2026-04-01, MET, 2026-04-01", "2026-04-02, MET, 2026-04-02"})
    void four_years_in_grade_are_full_on_the_day_and_not_the_day_before(
            String day, Verdict verdict, LocalDate earliest) {
        Finding finding = judge(new Requirement.TimeInGrade(48), Someone.known().grade("III/b", "2022-04-01"), day);
        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.earliest()).contains(earliest);
        assertThat(finding.evidence()).containsExactly(Someone.SEEN);
    }

    @Test
    void months_that_start_on_the_last_day_of_a_month_are_full_on_the_last_day_of_a_shorter_one() {
        Someone person = Someone.known().grade("III/b", "2024-08-31");
        assertThat(judge(new Requirement.TimeInGrade(6), person, "2025-02-27").verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(judge(new Requirement.TimeInGrade(6), person, "2025-02-28").verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void a_renewed_decree_of_the_same_grade_does_not_start_time_anew() {
        Someone person = Someone.known()
                .grade("III/a", "2018-04-01")
                .grade("III/b", "2022-04-01")
                .grade("III/b", "2024-01-01");
        assertThat(judge(new Requirement.TimeInGrade(48), person, "2026-04-01").verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void the_hire_date_never_stands_in_for_a_missing_grade_date() {
        Someone person = Someone.known().told(History.GRADES).holds(Shipped.ANALYST, "2010-01-01", null);
        assertThat(judge(new Requirement.TimeInGrade(48), person).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "SD, I/d, MET",
        "SD, II/a, NOT_MET",
        "SLTP, II/b, MET",
        "SLTP, II/c, NOT_MET",
        "SLTP_KEJURUAN, II/c, MET",
        "SLTP_KEJURUAN, II/d, NOT_MET",
        "SLTA, III/a, MET",
        "SLTA, III/b, NOT_MET",
        "D1, III/a, MET",
        "D1, III/b, NOT_MET",
        "D2, III/a, MET",
        "D2, III/b, NOT_MET",
        "SGPLB, III/b, MET",
        "SGPLB, III/c, NOT_MET",
        "D3, III/b, MET",
        "D3, III/c, NOT_MET",
        "S1, III/c, MET",
        "S1, III/d, NOT_MET",
        "D4, III/c, MET",
        "D4, III/d, NOT_MET",
        "S2, III/d, MET",
        "S2, IV/a, NOT_MET",
        "S3, IV/a, MET",
        "S3, IV/b, NOT_MET"
    })
    void regular_promotion_ends_at_the_ceiling_of_the_education(EducationLevel held, String grade, Verdict verdict) {
        Someone person = Someone.known().grade(grade, "2020-04-01").educated(held, "Umum", "2000-07-01");
        assertThat(judge(new Requirement.EducationCeiling(), person).verdict()).isEqualTo(verdict);
    }

    @Test
    void missing_education_is_unknown_and_not_taken_for_a_degree() {
        Finding finding =
                judge(new Requirement.EducationCeiling(), Someone.delivered().grade("II/a", "2020-04-01"));
        assertThat(finding.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(Shipped.inIndonesian(finding.mine()))
                .isEqualTo("Tidak ada riwayat pendidikan pada data pegawai ini");
    }

    @Test
    void the_highest_education_held_on_the_day_sets_the_ceiling() {
        Someone person = Someone.known()
                .grade("III/b", "2020-04-01")
                .educated(EducationLevel.SLTA, "IPA", "2000-07-01")
                .educated(EducationLevel.S1, "Hukum", "2026-12-01");
        assertThat(judge(new Requirement.EducationCeiling(), person, "2026-11-30")
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(judge(new Requirement.EducationCeiling(), person, "2026-12-01")
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void a_contract_civil_servant_has_no_regular_promotion() {
        Someone person = Someone.known().grade("IX", "2022-04-01").educated(EducationLevel.S1, "Hukum", "2010-01-01");
        assertThat(judge(new Requirement.EducationCeiling(), person).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({"II/c, MET", "II/d, NOT_MET", "III/a, MET", "III/d, NOT_MET", "IV/a, MET"})
    void grades_of_which_more_is_asked_are_told_apart(String held, Verdict verdict) {
        Requirement rule = new Requirement.GradeOutside(Set.of(Grade.of("II/d"), Grade.of("III/d")));
        assertThat(judge(rule, Someone.known().grade(held, "2022-04-01")).verdict())
                .isEqualTo(verdict);
    }
}

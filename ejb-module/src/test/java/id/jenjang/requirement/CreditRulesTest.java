package id.jenjang.requirement;

import static id.jenjang.requirement.Shipped.judge;
import static id.jenjang.requirement.Someone.job;
import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.people.CreditRegime;
import id.jenjang.people.History;
import id.jenjang.people.Job;
import id.jenjang.people.JobLevel;
import id.jenjang.people.Predicate;
import id.jenjang.requirement.fact.CreditForecast;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditRulesTest {
    private static final Requirement RANK = new Requirement.CreditPoints(CreditAim.RANK);
    private static final Requirement LEVEL = new Requirement.CreditPoints(CreditAim.LEVEL);
    private static final Job FIRST = job("JF-P", JobLevel.AHLI_PERTAMA, "AKB");
    private static final Job SECOND = job("JF-M", JobLevel.AHLI_MUDA, "AKB");
    private static final Reference REFERENCE = Shipped.SETS.reference();

    private static Someone analyst(double... years) {
        Someone person = Someone.delivered().grade("III/a", "2022-01-01").holds(FIRST, "2023-01-01", null);
        for (int i = 0; i < years.length; i++) {
            person.credit((2023 + i) + "-01-01", (2023 + i) + "-12-31", years[i]);
        }
        return person;
    }

    @ParameterizedTest
    @CsvSource({
        "PEMULA, II/a, 15, 15",
        "TERAMPIL, II/b, 20, 60",
        "MAHIR, III/a, 50, 100",
        "PENYELIA, III/c, 100, ",
        "AHLI_PERTAMA, III/a, 50, 100",
        "AHLI_MUDA, III/c, 100, 200",
        "AHLI_MADYA, IV/a, 150, 450",
        "AHLI_UTAMA, IV/d, 200, "
    })
    void the_need_of_every_level_is_met_at_its_points_and_not_just_below(
            JobLevel level, String grade, double toRank, Double toLevel) {
        assertThat(at(level, grade, toRank, RANK)).isEqualTo(Verdict.MET);
        assertThat(at(level, grade, toRank - 0.001, RANK)).isEqualTo(Verdict.NOT_MET);
        if (toLevel == null) {
            assertThat(at(level, grade, 10_000, LEVEL)).isEqualTo(Verdict.NOT_MET);
        } else {
            assertThat(at(level, grade, toLevel, LEVEL)).isEqualTo(Verdict.MET);
            assertThat(at(level, grade, toLevel - 0.001, LEVEL)).isEqualTo(Verdict.NOT_MET);
        }
    }

    private static Verdict at(JobLevel level, String grade, double points, Requirement rule) {
        Someone person = Someone.delivered()
                .grade(grade, "2022-01-01")
                .holds(job("J", level, null), "2025-01-01", null)
                .credit("2025-01-01", "2025-12-31", points);
        return judge(rule, person).verdict();
    }

    @ParameterizedTest
    @CsvSource({"III/a, 100, NOT_MET", "III/b, 49.9, NOT_MET", "III/b, 50, MET"})
    void the_second_grade_of_a_level_starts_from_its_base_credit(String grade, double gained, Verdict expected) {
        Someone person = Someone.delivered()
                .grade(grade, "2022-01-01")
                .holds(FIRST, "2025-01-01", null)
                .credit("2025-01-01", "2025-12-31", grade.equals("III/a") ? gained - 0.1 : gained);
        assertThat(judge(LEVEL, person).verdict()).isEqualTo(expected);
    }

    @Test
    void points_of_other_regimes_or_of_the_level_below_are_never_added() {
        Someone person = Someone.delivered()
                .grade("III/c", "2022-01-01")
                .holds(FIRST, "2018-01-01", "2024-12-31")
                .holds(SECOND, "2025-01-01", null)
                .credit("2018-01-01", "2018-12-31", 150, CreditRegime.CONVENTIONAL)
                .credit("2022-01-01", "2022-12-31", 80, CreditRegime.INTEGRATION)
                .credit("2024-01-01", "2024-12-31", 90)
                .credit("2025-01-01", "2025-12-31", 25);
        Finding finding = judge(LEVEL, person);
        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(Shipped.inIndonesian(finding.mine())).isEqualTo("25 pada jenjang Ahli Muda sejak 1 Januari 2025");
    }

    @Test
    void points_of_a_period_that_ends_after_the_day_do_not_count_yet() {
        Someone person = analyst(37.5, 37.5, 25);
        assertThat(judge(LEVEL, person, "2025-12-30").verdict()).isNotEqualTo(Verdict.MET);
        assertThat(judge(LEVEL, person, "2025-12-31").verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void a_year_without_delivered_points_is_unknown_while_it_could_decide() {
        Someone gap = analyst(37.5, 37.5);
        Finding finding = judge(LEVEL, gap);
        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_MET);

        Someone close = analyst(45, 45);
        Finding open = judge(LEVEL, close);
        assertThat(open.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(Shipped.inIndonesian(open.closes().orElseThrow()))
                .isEqualTo("Minta pengelola kepegawaian melengkapi angka kredit tahun 2025.");
    }

    @Test
    void never_delivered_points_are_unknown_and_a_newcomer_has_none() {
        Someone never = Someone.known().grade("III/a", "2022-01-01").holds(FIRST, "2023-01-01", null);
        assertThat(judge(LEVEL, never).verdict()).isEqualTo(Verdict.UNKNOWN);
        Someone newcomer = Someone.delivered().grade("III/a", "2022-01-01").holds(FIRST, "2026-03-01", null);
        assertThat(judge(LEVEL, newcomer).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void who_holds_no_functional_job_gathers_no_points() {
        Someone clerk = Someone.delivered()
                .grade("III/a", "2022-01-01")
                .holds(job("PL", JobLevel.PELAKSANA, null), "2020-01-01", null);
        assertThat(judge(RANK, clerk).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(judge(RANK, Someone.delivered()).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void a_missing_grade_at_the_start_leaves_the_base_open_where_it_decides() {
        Someone person = Someone.delivered()
                .grade("III/b", "2025-06-01")
                .holds(FIRST, "2025-01-01", null)
                .told(History.GRADES);
        person.credit("2025-01-01", "2025-12-31", 60);
        assertThat(judge(LEVEL, person).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"12.5, 12.5, 12.5, 2031-01-01", "18.75, 18.75, 18.75, 2029-07-01", "37.5, 37.5, 12.5, 2027-01-01"})
    void the_forecast_is_the_first_day_on_which_good_years_reach_the_need(
            double first, double second, double third, LocalDate reached) {
        Finding finding = judge(LEVEL, analyst(first, second, third));
        assertThat(finding.earliest()).contains(reached);
    }

    @Test
    void points_already_earned_but_not_yet_credited_do_not_forecast_the_past() {
        Finding finding = judge(LEVEL, analyst(37.5, 37.5, 24));
        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(finding.earliest()).contains(Shipped.TODAY);
    }

    @Test
    void the_chart_runs_from_the_base_through_what_was_credited_to_the_need() {
        CreditForecast forecast = CreditForecast.of(
                        analyst(12.5, 12.5, 12.5).dossier(), REFERENCE, CreditAim.LEVEL, Shipped.TODAY, Predicate.BAIK)
                .orElseThrow();
        assertThat(forecast.need()).isEqualTo(100);
        assertThat(forecast.points()).isEqualTo(37.5);
        assertThat(forecast.past())
                .containsExactly(
                        point("2023-01-01", 0),
                        point("2023-12-31", 12.5),
                        point("2024-12-31", 25),
                        point("2025-12-31", 37.5));
        assertThat(forecast.coming())
                .startsWith(point("2025-12-31", 37.5), point("2026-12-31", 50))
                .endsWith(point("2031-01-01", 100));
        assertThat(forecast.reached()).isEqualTo(LocalDate.of(2031, 1, 1));
    }

    @Test
    void a_better_predicate_reaches_the_need_sooner_and_a_worse_one_later() {
        List<LocalDate> days = List.of(Predicate.SANGAT_BAIK, Predicate.BAIK, Predicate.BUTUH_PERBAIKAN).stream()
                .map(p -> CreditForecast.of(analyst(50, 0, 0).dossier(), REFERENCE, CreditAim.LEVEL, Shipped.TODAY, p)
                        .orElseThrow()
                        .reached())
                .toList();
        assertThat(days).containsExactly(LocalDate.of(2028, 9, 1), LocalDate.of(2030, 1, 1), LocalDate.of(2031, 5, 1));
    }

    @Test
    void there_is_no_forecast_at_the_top_or_without_a_functional_job() {
        Someone top = Someone.delivered()
                .grade("IV/d", "2022-01-01")
                .holds(job("U", JobLevel.AHLI_UTAMA, null), "2023-01-01", null);
        assertThat(CreditForecast.of(top.dossier(), REFERENCE, CreditAim.LEVEL, Shipped.TODAY, Predicate.BAIK))
                .isEmpty();
        assertThat(CreditForecast.of(
                        Someone.known().dossier(), REFERENCE, CreditAim.RANK, Shipped.TODAY, Predicate.BAIK))
                .isEmpty();
    }

    private static CreditForecast.Point point(String day, double points) {
        return new CreditForecast.Point(LocalDate.parse(day), points);
    }
}

package id.jenjang.ladder;

import static id.jenjang.ladder.Rungs.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.people.Dossier;
import id.jenjang.people.EducationLevel;
import id.jenjang.people.Job;
import id.jenjang.people.JobLevel;
import id.jenjang.people.Predicate;
import id.jenjang.requirement.CreditAim;
import id.jenjang.requirement.Shipped;
import id.jenjang.requirement.Someone;
import id.jenjang.requirement.fact.CreditForecast;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Promotions and credit points to come, by the shipped rules with Baik each year. */
class GrowthTest {
    private static final StepRules RULES = new StepRules(Shipped.SETS, Map.of());
    private final Rungs rungs = new Rungs()
            .job("PL", JobLevel.PELAKSANA, "AKB")
            .job("PW", JobLevel.PENGAWAS, "AKB")
            .job("AD", JobLevel.ADMINISTRATOR, "AKB")
            .job("P", JobLevel.AHLI_PERTAMA, "AKB")
            .job("Y", JobLevel.AHLI_MADYA, "AKB")
            .steps("AD", "Y")
            .steps("PL", "Y");

    private Someone someone(String grade, String since, String job) {
        return Someone.delivered()
                .born("1985-05-15")
                .grade(grade, since)
                .educated(EducationLevel.S1, "Administrasi Publik", "2008-07-01")
                .rated(2024, Predicate.BAIK)
                .rated(2025, Predicate.BAIK)
                .status("01", "2010-01-01", null)
                .holds(rungs.the(job), "2020-01-01", null);
    }

    private Growth growth(Dossier person, String job) {
        return new Growth(person, rungs.the(job), TODAY, TODAY, RULES);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, III/b",
        "2028-09-30, III/b",
        "2028-10-01, III/c",
        "2032-09-30, III/c",
        "2032-10-01, III/d",
        "2043-01-01, III/d"
    })
    void a_clerk_rises_every_four_years_up_to_what_the_diploma_allows(LocalDate day, String grade) {
        Dossier person = someone("III/b", "2024-10-01", "PL").dossier();

        assertThat(growth(person, "PL").by(day).grade(day).orElseThrow().grade())
                .hasToString(grade);
    }

    @Test
    void a_grade_held_since_the_middle_of_a_month_rises_on_the_first_of_the_next() {
        Dossier person = someone("III/b", "2024-10-15", "PL").dossier();

        assertThat(growth(person, "PL").promotionsAfter(TODAY).get(0)).isEqualTo("2028-11-01");
    }

    @Test
    void a_supervisor_stops_at_the_top_of_the_level() {
        Dossier person = someone("III/d", "2024-10-01", "PW").dossier();

        assertThat(growth(person, "PW").promotionsAfter(TODAY)).isEmpty();
        assertThat(growth(person, "AD").promotionsAfter(TODAY)).isNotEmpty();
    }

    @Test
    void credit_points_to_come_lead_to_the_next_grade_and_no_further_than_the_level() {
        Dossier person = Someone.delivered()
                .born("1995-05-15")
                .grade("III/a", "2022-01-01")
                .rated(2024, Predicate.BAIK)
                .rated(2025, Predicate.BAIK)
                .status("01", "2022-01-01", null)
                .holds(rungs.the("P"), "2023-01-01", null)
                .credit("2023-01-01", "2023-12-31", 12.5)
                .credit("2024-01-01", "2024-12-31", 12.5)
                .credit("2025-01-01", "2025-12-31", 12.5)
                .dossier();
        Growth growth = growth(person, "P");

        assertThat(growth.promotionsAfter(TODAY)).containsExactly(LocalDate.of(2027, 1, 1));
        assertThat(points(growth, LocalDate.of(2027, 1, 1))).isEqualTo(50);
        assertThat(points(growth, LocalDate.of(2026, 12, 31))).isLessThan(50);
        assertThat(growth.by(TODAY)).isEqualTo(person);
    }

    private static double points(Growth growth, LocalDate day) {
        return CreditForecast.of(growth.by(day), Shipped.SETS.reference(), CreditAim.LEVEL, day, Predicate.BAIK)
                .orElseThrow()
                .points();
    }

    @Test
    void a_way_waits_for_the_promotion_that_its_step_asks_for() {
        Dossier person = someone("III/d", "2024-10-01", "AD").dossier();

        assertThat(expected(person, "AD")).isEqualTo(LocalDate.of(2028, 10, 1));
    }

    @Test
    void a_way_does_not_wait_for_a_grade_that_is_there() {
        Dossier person = someone("IV/a", "2024-10-01", "AD").dossier();

        assertThat(expected(person, "AD")).isEqualTo(TODAY);
    }

    @Test
    void a_clerk_has_no_date_for_a_job_of_a_level_never_held() {
        Dossier person = someone("III/d", "2024-10-01", "PL").dossier();

        assertThat(expected(person, "PL")).isNull();
    }

    private LocalDate expected(Dossier person, String from) {
        Job target = rungs.the("Y");
        Ways ways = new WayFinder(rungs.graph(), RULES).ways(person, rungs.the(from), target, TODAY);
        return ways.ways().get(0).expected().orElse(null);
    }
}

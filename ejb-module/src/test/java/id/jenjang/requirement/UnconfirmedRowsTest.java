package id.jenjang.requirement;

import static id.jenjang.requirement.Shipped.judge;
import static id.jenjang.requirement.Someone.job;
import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.people.JobLevel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A verdict that rests on an unconfirmed row of a reference table is marked as one of an unconfirmed rule is. */
class UnconfirmedRowsTest {

    @ParameterizedTest
    @CsvSource({
        "AHLI_PERTAMA, III/a, true",
        "AHLI_PERTAMA, III/b, false",
        "AHLI_MUDA, III/c, true",
        "AHLI_MUDA, III/d, true",
        "AHLI_MADYA, IV/a, true",
        "AHLI_MADYA, IV/b, false"
    })
    void credit_points_are_marked_where_the_base_of_the_grade_is_not_confirmed(
            JobLevel level, String grade, boolean confirmed) {
        Someone person =
                Someone.delivered().grade(grade, "2022-01-01").holds(job("J", level, "AKB"), "2025-01-01", null);

        Finding finding = judge(new Requirement.CreditPoints(CreditAim.LEVEL), person);

        assertThat(finding.citation().confirmed()).isEqualTo(confirmed);
        assertThat(finding.citation().regulation()).isEqualTo(Shipped.CITED.regulation());
    }

    @ParameterizedTest
    @CsvSource({"ADMINISTRATOR, true, true", "PENGAWAS, true, false", "PENGAWAS, false, true"})
    void levels_that_count_by_an_equivalence_that_is_not_confirmed_are_marked(
            JobLevel level, boolean equivalents, boolean confirmed) {
        Requirement rule = new Requirement.TimeInLevel(Set.of(level), 24, equivalents, false);
        Someone person = Someone.delivered().holds(job("J", level, null), "2020-01-01", null);

        assertThat(judge(rule, person).citation().confirmed()).isEqualTo(confirmed);
    }

    @Test
    void one_part_that_is_not_confirmed_marks_the_whole_and_the_sheet() {
        Requirement pengawas = new Requirement.TimeInLevel(Set.of(JobLevel.PENGAWAS), 24, true, false);
        Requirement both = new Requirement.AllOf(List.of(new Requirement.AgeBelow(58), pengawas));
        Someone person = Someone.delivered().holds(job("J", JobLevel.PENGAWAS, null), "2020-01-01", null);

        Finding finding = judge(both, person);

        assertThat(finding.citation().confirmed()).isFalse();
        assertThat(finding.parts())
                .extracting(part -> part.citation().confirmed())
                .containsExactly(true, false);
        assertThat(new Eligibility(List.of(), Shipped.TODAY, List.of(finding)).restsOnUnconfirmed())
                .isTrue();
    }

    @Test
    void a_job_with_a_standard_of_its_own_needs_no_row() {
        Target own =
                new Target(job("J", JobLevel.PENGAWAS, null, 58, java.util.Map.of("M.01", 2)), null, Optional.empty());
        Target byLevel = new Target(job("J", JobLevel.PENGAWAS, null), null, Optional.empty());
        Someone assessed = Someone.delivered().competent("M.01", 2, "2026-01-01", null);
        Requirement match = new Requirement.CompetencyMatch(80, true);

        assertThat(judge(match, assessed, own, Shipped.TODAY).citation().confirmed())
                .isTrue();
        assertThat(judge(match, assessed, byLevel, Shipped.TODAY).citation().confirmed())
                .isFalse();
    }
}

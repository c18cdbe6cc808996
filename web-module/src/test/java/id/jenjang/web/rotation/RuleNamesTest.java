package id.jenjang.web.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.people.EmployeeKind;
import id.jenjang.people.JobLevel;
import id.jenjang.rotation.round.MoveKind;
import id.jenjang.rotation.round.RuleKind;
import org.junit.jupiter.api.Test;

class RuleNamesTest {
    @Test
    void kinds_that_name_levels_employees_or_moves_offer_all_of_them_but_the_unknown() {
        assertThat(RuleNames.of(RuleKind.FREEZE)).hasSameSizeAs(JobLevel.values());
        assertThat(RuleNames.of(RuleKind.EMPLOYEE_KIND)).hasSameSizeAs(EmployeeKind.values());
        assertThat(RuleNames.of(RuleKind.MOVE_KIND))
                .hasSize(MoveKind.values().length - 1)
                .doesNotContain("UNKNOWN");
    }

    @Test
    void kinds_without_a_list_and_grades_offer_none() {
        assertThat(RuleNames.of(RuleKind.DISTANCE)).isEmpty();
        assertThat(RuleNames.of(RuleKind.GRADE_RANGE)).isEmpty();
    }

    @Test
    void every_name_that_is_offered_is_that_of_a_constant_and_a_grade_is_not() {
        for (RuleKind kind : RuleKind.values()) {
            assertThat(RuleNames.of(kind))
                    .allSatisfy(name -> assertThat(RuleNames.constant(name)).isPresent());
        }
        assertThat(RuleNames.constant("III/b")).isEmpty();
    }
}

package id.jenjang.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.people.JobLevel;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StepKindTest {

    @ParameterizedTest(name = "{0} to {1} is {2}")
    @CsvSource({
        "AHLI_PERTAMA, AHLI_MUDA, VERTICAL",
        "PENGAWAS, ADMINISTRATOR, VERTICAL",
        "PELAKSANA, ADMINISTRATOR, VERTICAL",
        "AHLI_MUDA, PENGAWAS, HORIZONTAL",
        "AHLI_MUDA, AHLI_MUDA, HORIZONTAL",
        "AHLI_PERTAMA, PENGAWAS, DIAGONAL",
        "AHLI_MADYA, JPT_PRATAMA, DIAGONAL",
        "ADMINISTRATOR, JPT_PRATAMA, DIAGONAL",
        "ADMINISTRATOR, PENGAWAS, DOWNWARD",
        "AHLI_MADYA, PENGAWAS, DOWNWARD",
        "PENYELIA, AHLI_MUDA, UNKNOWN",
        "PELAKSANA, TERAMPIL, UNKNOWN",
        "BLUD_1, BLUD_2, VERTICAL",
        "BLUD_7, JPT_PRATAMA, UNKNOWN"
    })
    void is_computed_from_the_groups_and_levels_of_the_two_jobs(JobLevel from, JobLevel to, StepKind kind) {
        assertThat(StepKind.of(from, to, Rungs.ORDER)).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource(JobLevel.class)
    void a_step_inside_one_level_is_horizontal_whatever_the_agency_says(JobLevel level) {
        assertThat(StepKind.of(level, level, (a, b) -> OptionalInt.empty())).isEqualTo(StepKind.HORIZONTAL);
    }

    @Test
    void where_the_agency_gives_no_equivalence_a_step_between_groups_is_unknown() {
        assertThat(StepKind.of(JobLevel.AHLI_MADYA, JobLevel.JPT_PRATAMA, (a, b) -> OptionalInt.empty()))
                .isEqualTo(StepKind.UNKNOWN);
    }
}

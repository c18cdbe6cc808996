package id.jenjang.talent.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final CalibrationTerms HALF = new CalibrationTerms(50, 50, TieRule.CHAIR, Map.of(), "", true);
    private static final CalibrationTerms THIRDS = new CalibrationTerms(66, 60, TieRule.TAKE_BACK, Map.of(), "", true);

    @Test
    void more_than_the_majority_keeps_a_move_and_exactly_it_does_not() {
        assertThat(new Tally(5, 3, 2, Optional.empty()).kept(HALF)).isTrue();
        assertThat(new Tally(5, 2, 3, Optional.empty()).kept(HALF)).isFalse();
        assertThat(new Tally(50, 33, 17, Optional.empty()).kept(THIRDS))
                .as("66 percent is not more than 66")
                .isFalse();
        assertThat(new Tally(50, 34, 16, Optional.empty()).kept(THIRDS)).isTrue();
    }

    @Test
    void a_tie_ends_as_the_rule_says() {
        assertThat(new Tally(4, 2, 2, Optional.of(true)).kept(HALF)).isTrue();
        assertThat(new Tally(4, 2, 2, Optional.of(false)).kept(HALF)).isFalse();
        assertThat(new Tally(4, 2, 2, Optional.empty()).kept(HALF)).isFalse();
        assertThat(new Tally(4, 2, 2, Optional.of(true)).kept(THIRDS)).isFalse();
    }

    @Test
    void the_quorum_is_enough_and_one_less_is_not() {
        assertThat(new Tally(4, 1, 1, Optional.empty()).enough(HALF)).isTrue();
        assertThat(new Tally(4, 1, 0, Optional.empty()).enough(HALF)).isFalse();
        assertThat(new Tally(5, 2, 1, Optional.empty()).enough(THIRDS)).isTrue();
        assertThat(new Tally(5, 1, 1, Optional.empty()).enough(THIRDS)).isFalse();
        assertThat(new Tally(0, 0, 0, Optional.empty()).enough(HALF)).isFalse();
        assertThat(new Tally(3, 2, 1, Optional.empty()).complete()).isTrue();
        assertThat(new Tally(3, 1, 1, Optional.empty()).complete()).isFalse();
    }

    @Test
    void the_shipped_terms_are_whole_and_read_back_as_stored() {
        CalibrationTerms shipped = CalibrationTerms.shipped();
        assertThat(shipped.whole()).isTrue();
        assertThat(CalibrationTerms.guide(shipped.text())).isEqualTo(shipped.guide());
        assertThat(shipped.text()).hasSizeLessThan(400);
        assertThat(shipped.source()).isNotBlank();
    }

    @Test
    void a_file_whose_guide_is_not_the_whole_is_refused_with_its_fault() {
        String good = """
                {"version": 1, "majorityPercent": 66, "quorumPercent": 50, "tie": "CHAIR", "source": "SK",
                 "guide": {"LOW-LOW": %s, "MIDDLE-LOW": 7, "LOW-MIDDLE": 5, "HIGH-LOW": 10, "MIDDLE-MIDDLE": 40,
                           "LOW-HIGH": 5, "HIGH-MIDDLE": 12, "MIDDLE-HIGH": 12, "HIGH-HIGH": 6}}
                """;
        assertThat(CalibrationTerms.read(good.formatted("3")).majority()).isEqualTo(66);
        assertThatThrownBy(() -> CalibrationTerms.read(good.formatted("4")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("100");
        assertThatThrownBy(() -> CalibrationTerms.read("{")).hasMessageContaining("bukan JSON");
    }
}

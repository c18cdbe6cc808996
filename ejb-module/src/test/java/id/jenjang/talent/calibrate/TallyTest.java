package id.jenjang.talent.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

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
}

package id.jenjang.ladder.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PatternDifferenceTest {
    private static final CareerPattern FIRST = PatternReaderTest.read("""
            {"key":"a","name":"A","chains":[["J1","J2","J3"]]},
            {"key":"b","name":"B","chains":[["J4","J5"]]}""");

    @Test
    void a_pattern_does_not_differ_from_itself() {
        assertThat(PatternDifference.between(FIRST, FIRST)).matches(PatternDifference::isNothing);
    }

    @Test
    void names_what_came_what_went_and_what_is_judged_otherwise() {
        CareerPattern second = PatternReaderTest.read("""
                {"key":"a","name":"A","chains":[["J2","J3"]],"steps":[{"from":"J1","to":"J2","rules":["uji"]}]},
                {"key":"c","name":"C","chains":[["J6","J7"]]}""");

        PatternDifference difference = PatternDifference.between(FIRST, second);

        assertThat(difference.laddersAdded()).containsExactly("c");
        assertThat(difference.laddersRemoved()).containsExactly("b");
        assertThat(difference.stepsAdded()).extracting(Step::toString).containsExactly("J6 → J7");
        assertThat(difference.stepsRemoved()).extracting(Step::toString).containsExactly("J4 → J5");
        assertThat(difference.stepsChanged()).extracting(Step::toString).containsExactly("J1 → J2");
        assertThat(difference.isNothing()).isFalse();
    }
}

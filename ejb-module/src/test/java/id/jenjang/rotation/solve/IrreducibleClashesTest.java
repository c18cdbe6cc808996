package id.jenjang.rotation.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/**
 * The rules that are said to contradict one another do, and would not without any one of them: by trying everything.
 */
class IrreducibleClashesTest {
    private static final SolveSettings SHORT = SolveSettings.usual().rounds(2);
    private static final long MOST_WAYS = 200_000;

    @Property(tries = 1500, seed = "20261124")
    void no_choice_keeps_the_clashing_rules_and_some_choice_keeps_them_without_any_one(@ForAll long seed) {
        judge(TinyRound.crowded(new SplittableRandom(seed)), seed);
    }

    @Test
    void rounds_that_cannot_be_planned_and_rounds_that_can_both_come_about() {
        int impossible = 0;
        for (long seed = 1; seed <= 200; seed++) {
            impossible += judge(TinyRound.crowded(new SplittableRandom(seed)), seed) ? 1 : 0;
        }
        assertThat(impossible).isBetween(30, 170);
    }

    /** Whether the round cannot be planned. */
    private static boolean judge(TinyRound round, long seed) {
        if (round.ways() > MOST_WAYS) {
            return false;
        }
        RotationAnswer answer = RotationSolver.solve(round.problem(null), SHORT, Progress.QUIET);
        boolean possible = round.best() != null;
        assertThat(answer.end() == RotationAnswer.End.INFEASIBLE)
                .as("seed %s ends %s", seed, answer.end())
                .isEqualTo(!possible);
        TinyClashJudge judge = new TinyClashJudge(round, answer.clashes());
        if (!possible) {
            assertThat(answer.clashes()).doesNotHaveDuplicates();
            assertThat(judge.possible())
                    .as("seed %s: %s", seed, answer.clashes())
                    .isFalse();
            for (Clash clash : answer.clashes()) {
                assertThat(judge.without(clash).possible())
                        .as("seed %s: %s of %s", seed, clash, answer.clashes())
                        .isTrue();
            }
        }
        return !possible;
    }
}

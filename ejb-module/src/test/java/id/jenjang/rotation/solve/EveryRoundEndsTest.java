package id.jenjang.rotation.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Every round ends with a plan that keeps its rules or with the rules that contradict one another, however crowded. */
class EveryRoundEndsTest {
    private static final SolveSettings SHORT = SolveSettings.usual().rounds(6);

    @Property(tries = 120, seed = "20261123")
    void a_crowded_round_ends_with_a_plan_or_with_rules_none_of_which_can_be_left_out(@ForAll long seed) {
        RotationProblem problem = CrowdedRounds.of(seed);

        RotationAnswer answer = RotationSolver.solve(problem, SHORT, Progress.QUIET);

        assertThat(answer.end()).as("seed %s", seed).isNotEqualTo(RotationAnswer.End.NOTHING_FOUND);
        if (answer.end() == RotationAnswer.End.INFEASIBLE) {
            assertThat(answer.clashes()).doesNotHaveDuplicates().isNotEmpty();
        } else {
            assertThat(keeps(problem, answer)).as("seed %s", seed).isTrue();
            assertThat(BoundProof.holds(problem, answer)).isTrue();
        }
    }

    @Property(tries = 60, seed = "20261123")
    void without_any_time_a_crowded_round_still_ends_with_a_plan_or_a_reason(@ForAll long seed) {
        RotationProblem problem = CrowdedRounds.of(seed);

        RotationAnswer answer = RotationSolver.solve(problem, SHORT.atMost(Duration.ZERO), Progress.QUIET);

        assertThat(answer.end()).as("seed %s", seed).isNotEqualTo(RotationAnswer.End.NOTHING_FOUND);
        if (answer.end() != RotationAnswer.End.INFEASIBLE) {
            assertThat(keeps(problem, answer)).as("seed %s", seed).isTrue();
        }
    }

    @Test
    void both_kinds_of_end_come_about() {
        int planned = 0;
        int impossible = 0;
        for (long seed = 1; seed <= 40; seed++) {
            RotationAnswer answer = RotationSolver.solve(CrowdedRounds.of(seed), SHORT, Progress.QUIET);
            planned += answer.moves().isEmpty() ? 0 : 1;
            impossible += answer.end() == RotationAnswer.End.INFEASIBLE ? 1 : 0;
        }
        assertThat(planned).isGreaterThan(5);
        assertThat(impossible).isGreaterThan(5);
    }

    @Test
    void a_dive_that_runs_into_a_contradiction_still_ends_near_the_bound() {
        RotationProblem problem = SampleRounds.of(2_000, 4, 1_000_003);
        double[] gap = {1};

        RotationSolver.solve(problem, SHORT, standing -> {
            gap[0] = standing.gap();
            return standing.phase() != Progress.Phase.POLISH;
        });

        assertThat(gap[0]).isLessThan(0.02);
    }

    @Test
    void a_place_that_nobody_can_take_adds_nothing_to_the_bound() {
        RotationProblemBuilder builder = new RotationProblemBuilder(2, "worth");
        int full = builder.unit(new UUID(1, 1), UnitLimits.same(2, 1, 1));
        int other = builder.unit(new UUID(1, 2), UnitLimits.same(2, 1, 1));
        int target = builder.post(new UUID(2, 9), other, 3, 3);
        for (int k = 0; k < 3; k++) {
            int home = builder.post(new UUID(2, k), full, 0, 0);
            // In the first period alone: in the second, one might leave and nobody can.
            builder.option(builder.person(new UUID(3, k), home), target, 0, 10 - k);
        }
        RotationProblem problem = builder.build();
        RotationAnswer answer = RotationSolver.solve(problem, SHORT, Progress.QUIET);

        assertThat(answer.objective()).isEqualTo(List.of(10L));
        assertThat(answer.end()).isEqualTo(RotationAnswer.End.PROVEN);
        PriceSearch search = new PriceSearch(relaxation(problem), new Halves(null));
        search.run(400);
        assertThat(search.bound()).isLessThan(10.5);
    }

    private static Relaxation relaxation(RotationProblem problem) {
        RuleTable table = RuleTables.of(problem);
        return Relaxation.of(
                table, Stage.first(problem).gains, new int[] {0, 1, 2}, table.open, table.must, table.limit, 0);
    }

    private static boolean keeps(RotationProblem problem, RotationAnswer answer) {
        RuleTable table = RuleTables.of(problem);
        Set<UUID> movers = new HashSet<>();
        answer.moves().forEach(move -> movers.add(move.person()));
        return movers.size() == answer.moves().size()
                && Plan.of(table, answer.moves()).keeps(new Spans(table));
    }
}

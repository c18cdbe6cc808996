package id.jenjang.rotation.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Plans of small rounds against trying everything, and what holds for any plan on larger ones. */
class RotationSolverTest {
    private static final int CASES = 250;
    private static final long MOST_WAYS = 20_000;
    private static final SolveSettings SHORT = SolveSettings.usual().rounds(10);

    @Test
    void small_rounds_get_the_best_plan_a_bound_that_holds_or_the_word_that_there_is_none() {
        SplittableRandom random = new SplittableRandom(5);
        int solved = 0;
        int impossible = 0;
        for (int i = 0; i < CASES; i++) {
            TinyRound round = new TinyRound(random);
            if (round.ways() > MOST_WAYS) {
                continue;
            }
            long[] best = round.best();
            RotationProblem problem = round.problem(null);
            RotationAnswer answer = RotationSolver.solve(problem, SHORT, Progress.QUIET);
            if (best == null) {
                impossible++;
                assertThat(answer.end()).isEqualTo(RotationAnswer.End.INFEASIBLE);
                assertThat(answer.clashes()).isNotEmpty();
            } else {
                solved++;
                TinyRound.Option[] chosen = round.chosen(answer.moves());
                assertThat(new TinyJudge(round, chosen).keepsRules()).isTrue();
                assertThat(round.worth(chosen)).isEqualTo(best);
                assertThat(answer.objective().stream().mapToLong(Long::longValue))
                        .containsExactly(Arrays.stream(best).boxed().toArray(Long[]::new));
                assertThat(BoundProof.holds(problem, answer)).isTrue();
                for (int k = 0; k < best.length; k++) {
                    assertThat(answer.bound().get(k)).isGreaterThanOrEqualTo(best[k]);
                }
            }
        }
        assertThat(solved).isGreaterThan(CASES / 4);
        assertThat(impossible).isGreaterThan(CASES / 10);
    }

    @Test
    void the_order_in_which_a_round_is_told_changes_nothing() {
        SplittableRandom random = new SplittableRandom(21);
        for (int i = 0; i < 60; i++) {
            TinyRound round = new TinyRound(random);
            RotationAnswer told = RotationSolver.solve(round.problem(null), SHORT, Progress.QUIET);
            RotationAnswer shuffled = RotationSolver.solve(round.problem(random), SHORT, Progress.QUIET);
            assertThat(shuffled.moves()).isEqualTo(told.moves());
            assertThat(shuffled.hash()).isEqualTo(told.hash());
            assertThat(shuffled.clashes()).isEqualTo(told.clashes());
        }
    }

    @Test
    void two_runs_are_equal_to_the_bit_with_a_helper_and_without() {
        RotationProblem problem = SampleRounds.of(150, 4, 3);
        RotationAnswer alone = RotationSolver.solve(problem, SHORT, Progress.QUIET);
        ExecutorService helper = Executors.newSingleThreadExecutor();
        try {
            RotationAnswer helped = RotationSolver.solve(problem, SHORT.helpedBy(helper), Progress.QUIET);
            assertThat(helped.hash()).isEqualTo(alone.hash());
            assertThat(helped.bound()).isEqualTo(alone.bound());
            assertThat(helped.proofs().get(0).room())
                    .isEqualTo(alone.proofs().get(0).room());
        } finally {
            helper.shutdown();
        }
    }

    @Test
    void a_stopped_run_gives_a_plan_that_another_run_goes_on_from_and_never_loses() {
        RotationProblem problem = SampleRounds.of(150, 4, 4);
        RotationAnswer stopped =
                RotationSolver.solve(problem, SHORT, standing -> standing.phase() != Progress.Phase.POLISH);
        assertThat(stopped.end()).isEqualTo(RotationAnswer.End.STOPPED);
        assertThat(BoundProof.holds(problem, stopped)).isTrue();
        RotationAnswer resumed = RotationSolver.solve(problem, SHORT.goingOnFrom(stopped), Progress.QUIET);
        assertThat(resumed.objective().get(0))
                .isGreaterThanOrEqualTo(stopped.objective().get(0));
        assertThat(resumed.gap()).isLessThan(0.02);
    }

    @Test
    void a_run_stopped_at_its_first_word_still_keeps_the_rules() {
        RotationProblem problem = SampleRounds.of(100, 3, 5);
        RotationAnswer stopped = RotationSolver.solve(problem, SHORT, standing -> false);
        assertThat(stopped.moves()).isEmpty();
        assertThat(stopped.gap()).isGreaterThan(0);
        assertThat(BoundProof.holds(problem, stopped)).isTrue();
    }

    @Test
    void the_bound_only_falls_and_the_plan_only_gets_better_while_it_runs() {
        RotationProblem problem = SampleRounds.of(150, 4, 6);
        double[] last = {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
        RotationSolver.solve(problem, SHORT, standing -> {
            assertThat(standing.objective()).isGreaterThanOrEqualTo(last[0]);
            assertThat(standing.bound()).isLessThanOrEqualTo(last[1]);
            last[0] = standing.objective();
            last[1] = standing.bound();
            return true;
        });
        assertThat(RotationAnswer.gap(last[0], last[1])).isLessThan(0.01);
    }

    @Test
    void settled_moves_stay_and_forbidden_ones_do_not_come_back() {
        RotationProblem problem = SampleRounds.of(150, 4, 7);
        RotationAnswer answer = RotationSolver.solve(problem, SHORT, Progress.QUIET);
        List<PlannedMove> settled = answer.moves().subList(0, 10);
        PlannedMove refused = answer.moves().get(12);
        PlanChanges changes = new PlanChanges(List.of(refused), settled, Set.of());
        RotationAnswer again = RotationSolver.solve(problem.changed(changes), SHORT, Progress.QUIET);
        assertThat(again.moves()).containsAll(settled);
        assertThat(again.moves())
                .noneMatch(move ->
                        move.person().equals(refused.person()) && move.to().equals(refused.to()));
    }

    @Test
    void after_a_refusal_nearly_all_other_moves_stay_as_they_were() {
        RotationProblem problem = SampleRounds.of(250, 4, 8);
        RotationAnswer answer = RotationSolver.solve(problem, SHORT, Progress.QUIET);
        for (PlannedMove refused : answer.moves().subList(0, 20)) {
            PlanChanges changes = PlanChanges.refused(refused);
            RotationAnswer again = RotationSolver.replan(problem, answer, changes, SHORT);
            Set<PlannedMove> kept = new HashSet<>(answer.moves());
            kept.remove(refused);
            int others = kept.size();
            kept.retainAll(again.moves());
            assertThat(kept).hasSizeGreaterThanOrEqualTo((int) (0.9 * others)).doesNotContain(refused);
            assertThat(BoundProof.holds(problem.changed(changes), again)).isTrue();
        }
    }

    @Test
    void a_proof_with_a_price_taken_away_or_below_zero_does_not_hold() {
        RotationProblem problem = SampleRounds.of(100, 3, 9);
        RotationAnswer answer = RotationSolver.solve(problem, SHORT, Progress.QUIET);
        OrderProof proof = answer.proofs().get(0);
        for (long price : new long[] {0, -1}) {
            long[] leave = proof.leave().clone();
            Arrays.fill(leave, price);
            OrderProof other = new OrderProof(
                    proof.weight(), proof.room(), leave, proof.enter(), proof.experience(), proof.pairs());
            RotationAnswer tampered = new RotationAnswer(
                    answer.end(),
                    answer.moves(),
                    answer.objective(),
                    answer.bound(),
                    List.of(other),
                    List.of(),
                    answer.seed(),
                    answer.iterations(),
                    answer.hash());
            assertThat(BoundProof.holds(problem, tampered)).isFalse();
        }
    }
}

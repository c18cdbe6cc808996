package id.jenjang.rotation.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.rotation.round.HandRule;
import id.jenjang.rotation.round.Move;
import id.jenjang.rotation.round.RotationTerms;
import id.jenjang.rotation.solve.BoundProof;
import id.jenjang.rotation.solve.PlannedMove;
import id.jenjang.rotation.solve.Progress;
import id.jenjang.rotation.solve.RotationAnswer;
import id.jenjang.rotation.solve.RotationSolver;
import id.jenjang.rotation.solve.SolveSettings;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Whatever the solver plans keeps every rule by the check, which shares nothing with it. */
class SolverAgainstCheckTest {
    private static final SolveSettings SHORT = SolveSettings.usual().rounds(20);

    @Property(tries = 30, seed = "20261123")
    void a_plan_of_a_random_round_breaks_no_rule_and_its_bound_is_proven(@ForAll long seed) {
        RandomRound round = new RandomRound(seed, 24, 3);
        PlanProblem problem = round.problem();

        RotationAnswer answer = RotationSolver.solve(problem.problem(), SHORT, Progress.QUIET);

        assertThat(answer.end()).isNotIn(RotationAnswer.End.INFEASIBLE, RotationAnswer.End.NOTHING_FOUND);
        assertThat(round.check().breaches(moves(answer.moves())))
                .as("seed %s", seed)
                .isEmpty();
        assertThat(BoundProof.holds(problem.problem(), answer)).isTrue();
    }

    @Property(tries = 8, seed = "20261123")
    void the_order_in_which_rows_come_changes_nothing(@ForAll long seed) {
        RandomRound round = new RandomRound(seed, 20, 2);

        RotationAnswer one = RotationSolver.solve(round.problem().problem(), SHORT, Progress.QUIET);
        RotationAnswer other =
                RotationSolver.solve(round.inAnotherOrder(seed + 1).problem().problem(), SHORT, Progress.QUIET);

        assertThat(other.moves()).isEqualTo(one.moves());
        assertThat(other.hash()).isEqualTo(one.hash());
    }

    @Property(tries = 8, seed = "20261123")
    void a_move_that_is_settled_stays_in_the_next_plan(@ForAll long seed) {
        RandomRound round = new RandomRound(seed, 20, 2);
        RotationAnswer first = RotationSolver.solve(round.problem().problem(), SHORT, Progress.QUIET);
        if (first.moves().isEmpty()) {
            return;
        }
        PlannedMove settled = first.moves().get(first.moves().size() / 2);
        List<HandRule> hand = new ArrayList<>(round.terms.hand());
        hand.add(new HandRule(HandRule.Kind.FORCE, settled.person(), settled.to(), settled.period() + 1, "uji", "uji"));
        RotationTerms terms = round.terms.settling(hand);
        PlanProblem problem = round.problem(terms);

        RotationAnswer next = RotationSolver.solve(problem.problem(), SHORT, Progress.QUIET);

        assertThat(problem.conflicts()).isEmpty();
        assertThat(next.moves()).contains(settled);
        assertThat(round.check(terms).breaches(moves(next.moves()))).isEmpty();
    }

    @Test
    void the_random_rounds_are_planned_with_moves_and_chains() {
        int moves = 0;
        for (long seed = 1; seed <= 8; seed++) {
            moves += RotationSolver.solve(new RandomRound(seed, 24, 3).problem().problem(), SHORT, Progress.QUIET)
                    .moves()
                    .size();
        }
        assertThat(moves).isGreaterThan(15);
    }

    private static List<Move> moves(List<PlannedMove> moves) {
        return moves.stream()
                .map(move -> new Move(move.person(), move.from(), move.to(), move.period() + 1))
                .toList();
    }
}

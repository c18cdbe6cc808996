package id.jenjang.rotation.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.rotation.check.PlanCheck;
import id.jenjang.rotation.round.Move;
import id.jenjang.rotation.round.Mover;
import id.jenjang.rotation.round.Objective;
import id.jenjang.rotation.solve.Progress;
import id.jenjang.rotation.solve.RotationAnswer;
import id.jenjang.rotation.solve.RotationSolver;
import id.jenjang.rotation.solve.SolveSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** On tiny rounds, every set of moves is tried: none that keeps the rules by the check is better than the plan. */
class BruteForceTest {
    private static final int MOST_TRIES = 4_000;

    @Test
    void no_set_of_moves_that_keeps_the_rules_is_better_than_the_plan() {
        int compared = 0;
        int withMoves = 0;
        for (long seed = 1; seed <= 60; seed++) {
            RandomRound round = new RandomRound(seed, 9, 2);
            PlanProblem problem = round.problem();
            if (tries(problem) <= MOST_TRIES) {
                RotationAnswer answer = RotationSolver.solve(problem.problem(), SolveSettings.usual(), Progress.QUIET);
                long[] best = best(round, problem);
                assertThat(answer.objective())
                        .as("seed %s", seed)
                        .isEqualTo(Arrays.stream(best).boxed().toList());
                compared++;
                withMoves += answer.moves().isEmpty() ? 0 : 1;
            }
        }
        assertThat(compared).isGreaterThan(20);
        assertThat(withMoves).isGreaterThan(5);
    }

    private static long tries(PlanProblem problem) {
        long tries = 1;
        for (int i = 0; i < problem.board().people.size(); i++) {
            int options = problem.candidatesOf(i)
                    .mapToInt(arc -> Integer.bitCount(arc[2]))
                    .sum();
            tries = Math.min(Integer.MAX_VALUE, tries * (1 + options));
        }
        return tries;
    }

    private static long[] best(RandomRound round, PlanProblem problem) {
        long[] best = new long[Objective.values().length];
        tryAll(problem, round.check(), 0, new ArrayList<>(), new long[best.length], best);
        return best;
    }

    private static void tryAll(
            PlanProblem problem, PlanCheck check, int person, List<Move> moves, long[] worth, long[] best) {
        Board board = problem.board();
        if (person == board.people.size()) {
            if (Arrays.compare(worth, best) > 0 && check.breaches(moves).isEmpty()) {
                System.arraycopy(worth, 0, best, 0, best.length);
            }
            return;
        }
        tryAll(problem, check, person + 1, moves, worth, best);
        Mover mover = board.people.get(person);
        for (int[] arc : problem.candidatesOf(person).toList()) {
            for (int w = 0; w < board.periods(); w++) {
                if ((arc[2] >> w & 1) == 1) {
                    UUID to = board.posts.get(arc[1]).uuid();
                    long[] more = worth.clone();
                    long[] values = problem.worth().values(person, arc[1], w);
                    Arrays.setAll(more, k -> more[k] + values[k]);
                    moves.add(new Move(mover.employee(), mover.position(), to, w + 1));
                    tryAll(problem, check, person + 1, moves, more, best);
                    moves.remove(moves.size() - 1);
                }
            }
        }
    }
}

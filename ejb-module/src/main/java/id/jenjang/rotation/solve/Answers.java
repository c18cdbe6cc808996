package id.jenjang.rotation.solve;

import static id.jenjang.rotation.solve.RotationProblem.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts what a search found into a {@link RotationAnswer}. */
final class Answers {
    private final RuleTable table;
    private final SolveSettings settings;
    private final Watch watch;

    Answers(RuleTable table, SolveSettings settings, Watch watch) {
        this.table = table;
        this.settings = settings;
        this.watch = watch;
    }

    /** A plan with the proofs found; orders beyond them get a bound without prices. */
    RotationAnswer of(Plan plan, List<OrderProof> found) {
        RotationProblem problem = table.problem;
        List<OrderProof> all = new ArrayList<>(found);
        for (int k = all.size(); k < problem.orders.size(); k++) {
            all.add(Proofs.none(table, k));
        }
        long[] worth = Stage.worth(problem, plan.chosen);
        List<Long> objective = Arrays.stream(worth).boxed().toList();
        List<Long> bounds = all.stream()
                .map(proof -> BoundProof.bound(problem, proof, objective))
                .toList();
        List<PlannedMove> moves = Arrays.stream(plan.chosen)
                .filter(option -> option != NONE)
                .mapToObj(problem::move)
                .toList();
        RotationAnswer answer = new RotationAnswer(
                RotationAnswer.End.DONE,
                moves,
                objective,
                bounds,
                List.copyOf(all),
                List.of(),
                settings.seed(),
                watch.iterations(),
                PlanHash.of(problem, plan.chosen, worth));
        return answer.ending(end(answer));
    }

    private RotationAnswer.End end(RotationAnswer answer) {
        boolean proven = IntStream.range(0, answer.bound().size()).allMatch(k -> answer.gap(k) == 0);
        boolean near = IntStream.range(0, answer.bound().size()).allMatch(k -> answer.gap(k) <= settings.gap());
        if (proven) {
            return RotationAnswer.End.PROVEN;
        }
        if (watch.ended()) {
            return RotationAnswer.End.STOPPED;
        }
        return near ? RotationAnswer.End.CLOSE_ENOUGH : RotationAnswer.End.DONE;
    }

    /** No plan so far. */
    RotationAnswer none() {
        return none(new Contradiction.Finding(Optional.empty(), List.of(), false, false));
    }

    /** No plan: the rules that contradict one another, or the tightest where that is not proven. */
    RotationAnswer none(Contradiction.Finding finding) {
        RotationAnswer.End proven =
                finding.smallest() ? RotationAnswer.End.INFEASIBLE : RotationAnswer.End.INFEASIBLE_AMONG;
        return new RotationAnswer(
                finding.proven() ? proven : RotationAnswer.End.NOTHING_FOUND,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                finding.clashes(),
                settings.seed(),
                watch.iterations(),
                "");
    }
}

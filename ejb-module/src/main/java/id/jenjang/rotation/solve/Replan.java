package id.jenjang.rotation.solve;

import static id.jenjang.rotation.solve.RotationProblem.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes a plan anew after changes, and leaves the rest of it alone: what the changes forbid is taken out with all that
 * needed it, then those people and some around them are decided again. Of the other moves only a small share may
 * differ.
 */
final class Replan {
    private static final int ROUNDS = 8;
    private static final int SIZE = 250;
    private static final int ONE_OF = 22;

    private final RotationProblem problem;
    private final RotationAnswer before;
    private final SolveSettings settings;
    private final RuleTable table;
    private final Choices root;
    private final Stage stage;
    private final double[] prices;

    Replan(RotationProblem changed, RotationAnswer before, SolveSettings settings) {
        problem = changed;
        this.before = before;
        this.settings = settings;
        table = RuleTables.of(changed);
        root = new Choices(new Spans(table));
        Stage last = Stage.first(problem);
        while (last.order + 1 < problem.orders.size()) {
            last = last.next();
        }
        boolean proven = before.proofs().size() == problem.orders.size();
        stage = proven ? last.weighing(before.proofs().get(last.order).weight()) : last;
        prices = proven ? Proofs.prices(table, before.proofs().get(stage.order)) : new double[table.limit.length];
    }

    /** The plan after the changes; null when the changes cannot be met beside the rest of the plan. */
    Plan run() {
        if (!root.begin()) {
            return null;
        }
        int[] old = chosenBefore();
        int[] kept = remove(old);
        if (kept == null) {
            return null;
        }
        int[] touched = IntStream.range(0, table.people)
                .filter(person -> kept[person] != old[person] || kept[person] == NONE && table.must[person])
                .toArray();
        int movers = Math.max(1, before.moves().size() / ONE_OF);
        Plan plan = new Plan(table, kept);
        Polish polish = polish(plan);
        int size = Math.max(SIZE, 2 * touched.length);
        for (int round = 0; round < ROUNDS; round++) {
            int differing = differing(old, kept, polish.best().chosen);
            polish.around(touched, size, Math.max(0, movers - differing));
        }
        for (int more = 2; !polish.best().keeps(root.spans) && more <= table.people; more *= 2) {
            polish.around(touched, more * size, more * movers);
        }
        return polish.best().keeps(root.spans) ? polish.best() : null;
    }

    private Polish polish(Plan plan) {
        return new Polish(root, stage, stage.gains, prices, 0, plan, settings.seed(), new Halves(null));
    }

    /** How many moves that the changes had not touched are other ones by now. */
    private static int differing(int[] old, int[] kept, int[] now) {
        int count = 0;
        for (int person = 0; person < old.length; person++) {
            count += kept[person] != NONE && kept[person] == old[person] && now[person] != old[person] ? 1 : 0;
        }
        return count;
    }

    private int[] chosenBefore() {
        int[] chosen = new int[table.people];
        Arrays.fill(chosen, NONE);
        for (PlannedMove move : before.moves()) {
            int person = problem.indexOfPerson(move.person());
            chosen[person] = problem.option(person, problem.indexOfPost(move.to()), move.period());
        }
        return chosen;
    }

    /** Takes out what may not be any more, puts in what is settled, and takes out what does not fit beside it. */
    private int[] remove(int[] old) {
        int[] chosen = old.clone();
        boolean[] settled = new boolean[table.people];
        for (int person = 0; person < table.people; person++) {
            if (problem.locked[person] != NONE) {
                chosen[person] = problem.locked[person];
                settled[person] = true;
            } else if (chosen[person] != NONE && !root.open[chosen[person]]) {
                chosen[person] = NONE;
            }
        }
        int[] fits = new Removal(root.spans, stage.gains).of(chosen, settled);
        return fits == null ? new Removal(root.spans, stage.gains).of(without(chosen, settled), settled) : fits;
    }

    /** With the settled moves left open, to be decided again with the rest. */
    private static int[] without(int[] chosen, boolean[] settled) {
        int[] open = chosen.clone();
        for (int person = 0; person < open.length; person++) {
            if (settled[person]) {
                open[person] = NONE;
                settled[person] = false;
            }
        }
        return open;
    }

    /** The answer for a plan, its bounds by the prices that were known. */
    RotationAnswer answer(Plan plan) {
        long[] worth = Stage.worth(problem, plan.chosen);
        List<Long> objective = Arrays.stream(worth).boxed().toList();
        List<OrderProof> proofs = new ArrayList<>(before.proofs());
        for (int k = proofs.size(); k < worth.length; k++) {
            proofs.add(Proofs.none(table, k));
        }
        List<Long> bounds = proofs.stream()
                .map(proof -> BoundProof.bound(problem, proof, objective))
                .toList();
        List<PlannedMove> moves = Arrays.stream(plan.chosen)
                .filter(option -> option != NONE)
                .mapToObj(problem::move)
                .toList();
        return new RotationAnswer(
                RotationAnswer.End.DONE,
                moves,
                objective,
                bounds,
                List.copyOf(proofs),
                List.of(),
                settings.seed(),
                ROUNDS,
                PlanHash.of(problem, plan.chosen, worth));
    }
}

package id.jenjang.rotation.solve;

import static id.jenjang.rotation.solve.RotationProblem.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** One search for a plan: see {@link RotationSolver}. */
final class Search {
    private static final int CHUNK = 100;
    private static final int FIRST_BOUND = 800;
    private static final int LAST_BOUND = 1_600;
    private static final int NEIGHBOURHOOD = 250;
    private static final int MOST_TRIED = 1_000;
    private static final int FEW = 60;
    private static final double ROUNDING = 0.01;
    private static final int COMPLETION = 20_000;
    private static final int DIVES = 4;
    private static final int EAGER = 400;
    private static final double EAGER_RATE = 0.1;

    private final RotationProblem problem;
    private final SolveSettings settings;
    private final Watch watch;
    private final Halves halves;
    private final RuleTable table;
    private final Choices root;
    private final boolean consistent;
    private final List<OrderProof> proofs = new ArrayList<>();

    private Plan plan;
    private Stage stage;

    /** Of the stage: the best prices so far, what they prove (floor), the search for them. */
    private double[] bestPrices;

    private double bound;
    private PriceSearch search;

    Search(RotationProblem problem, SolveSettings settings, Progress progress) {
        this.problem = problem;
        this.settings = settings;
        watch = new Watch(settings, progress);
        halves = new Halves(settings.helper());
        table = RuleTables.of(problem);
        root = new Choices(new Spans(table));
        consistent = root.begin();
    }

    RotationAnswer run() {
        if (!consistent) {
            return impossible();
        }
        plan = firstPlan();
        stage = Stage.first(problem);
        while (true) {
            work();
            if (plan == null) {
                return impossible();
            }
            proofs.add(proof());
            if (watch.ended() || stage.order + 1 == problem.orders.size()) {
                break;
            }
            stage = stage.next();
        }
        return answer(proofs);
    }

    private OrderProof proof() {
        List<Long> reached =
                Arrays.stream(Stage.worth(problem, plan.chosen)).boxed().toList();
        boolean[] open = new boolean[stage.order];
        for (int k = 0; k < open.length; k++) {
            open[k] = BoundProof.bound(problem, proofs.get(k), reached) > reached.get(k);
        }
        return new Tightening(table, halves, watch, reached).of(stage, bestPrices, open);
    }

    private Plan firstPlan() {
        if (settings.from().isPresent()) {
            Plan before = Plan.of(table, settings.from().get().moves());
            if (before != null && before.keeps(root.spans)) {
                return before;
            }
        }
        Plan nobody = Plan.nobody(table);
        return nobody.keeps(root.spans) ? nobody : null;
    }

    /** Works on the stage's order until it is done, proven, good enough or ended. */
    private void work() {
        begin();
        lower(FIRST_BOUND);
        if (!done()) {
            dive();
            if (plan == null && !rescue()) {
                return;
            }
            lower(LAST_BOUND - FIRST_BOUND);
        }
        complete();
        if (plan == null || done()) {
            return;
        }
        Polish polish = new Polish(root, stage, bestPrices, search.weight(), plan, settings.seed(), halves);
        for (int round = 0; round < settings.rounds() && !done(); round++) {
            polish.round(NEIGHBOURHOOD);
            watch.count(1);
            plan = polish.best();
            tell(Progress.Phase.POLISH);
        }
    }

    private void begin() {
        int[] everyone = IntStream.range(0, table.people).toArray();
        Relaxation relaxation =
                Relaxation.of(table, stage.gains, everyone, table.open, table.must, table.limit, stage.staying());
        double[] warm = bestPrices;
        search = new PriceSearch(relaxation, halves);
        bestPrices = new double[table.limit.length];
        if (warm != null) {
            double times = (double) stage.weight[stage.order - 1];
            search.begin(
                    new double[table.options],
                    Arrays.stream(warm).map(p -> p * times).toArray(),
                    0);
        }
        bound = alone();
    }

    /** What everyone would be worth who chose alone: the bound without prices, with which it begins. */
    private double alone() {
        double sum = stage.staying();
        for (double best : new Reduced(table, stage.gains, bestPrices).best) {
            sum += best;
        }
        return sum;
    }

    private void lower(int iterations) {
        for (int i = 0; i < iterations; i += CHUNK) {
            search.run(CHUNK);
            watch.count(CHUNK);
            double now = search.bound();
            if (now < bound) {
                bound = now;
                search.store(new double[table.options], bestPrices);
            }
            tell(Progress.Phase.BOUND);
            if (done()) {
                return;
            }
        }
    }

    /** Builds a plan; one that ran into a contradiction is cut back to what fits, and gone on with. */
    private void dive() {
        double[] shares = new double[table.options];
        search.store(shares, new double[bestPrices.length]);
        Choices choices = new Choices(root);
        Dive dive = new Dive(table, stage.gains, halves, plan == null ? null : watch, this::dived);
        Dive.Schedule schedule = new Dive.Schedule(EAGER, EAGER_RATE);
        double[] prices = bestPrices.clone();
        for (int again = 0; again < DIVES; again++) {
            boolean whole = dive.run(choices, shares, prices, search.weight(), schedule);
            int[] rest = new Removal(root.spans, stage.gains).of(choices.chosen, new boolean[table.people]);
            consider(new Plan(table, rest));
            choices = new Choices(root);
            choices.putAll(rest);
            if (whole || watch.ended() || !choices.begin()) {
                break;
            }
        }
    }

    private void dived() {
        watch.count(EAGER);
        tell(Progress.Phase.DIVE);
    }

    private void consider(Plan found) {
        int[] everyone = IntStream.range(0, table.people).toArray();
        if (found.keeps(root.spans) && (plan == null || stage.better(everyone, found.chosen, plan.chosen) > 0)) {
            plan = found;
        }
    }

    /** Tries everything where few are planned. */
    private void complete() {
        if (plan != null && !done() && table.people <= FEW) {
            plan = Completion.of(root, stage, bestPrices, plan, bound - reached() + ROUNDING, COMPLETION);
        }
    }

    /** Whether this order needs no more work. */
    private boolean done() {
        if (watch.late()) {
            return plan != null;
        }
        return plan != null && (reached() >= Math.floor(bound + ROUNDING) || gap() <= settings.gap());
    }

    private double reached() {
        long[] worth = Stage.worth(problem, plan.chosen);
        double sum = 0;
        for (int k = 0; k <= stage.order; k++) {
            sum += (double) stage.weight[k] * worth[k];
        }
        return sum;
    }

    /** The gap in this order alone. */
    private double gap() {
        long[] worth = Stage.worth(problem, plan.chosen);
        double own = worth[stage.order];
        return RotationAnswer.gap(own, own + bound - reached());
    }

    private void tell(Progress.Phase phase) {
        double own = plan == null ? Double.NEGATIVE_INFINITY : Stage.worth(problem, plan.chosen)[stage.order];
        double limit = plan == null ? Double.POSITIVE_INFINITY : own + Math.max(0, bound - reached());
        watch.goOn(new Progress.Standing(phase, stage.order, watch.iterations(), own, limit, this::answerSoFar));
    }

    private RotationAnswer answerSoFar() {
        List<OrderProof> all = new ArrayList<>(proofs);
        if (all.size() == stage.order) {
            all.add(Proofs.of(table, bestPrices, stage.weight));
        }
        return answer(all);
    }

    private RotationAnswer answer(List<OrderProof> found) {
        if (plan == null) {
            return without(RotationAnswer.End.NOTHING_FOUND, List.of());
        }
        List<OrderProof> all = new ArrayList<>(found);
        for (int k = all.size(); k < problem.orders.size(); k++) {
            all.add(Proofs.none(table, k));
        }
        List<Long> objective =
                Arrays.stream(Stage.worth(problem, plan.chosen)).boxed().toList();
        List<Long> bounds = all.stream()
                .map(proof -> BoundProof.bound(problem, proof, objective))
                .toList();
        List<PlannedMove> moves = Arrays.stream(plan.chosen)
                .filter(option -> option != NONE)
                .mapToObj(problem::move)
                .toList();
        long[] worth = objective.stream().mapToLong(Long::longValue).toArray();
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

    /** Looks for a plan in which as many as can of those who have to move do; true when all of them do. */
    private boolean rescue() {
        RotationAnswer most = new Search(ChangedProblem.softened(problem), settings.without(), Progress.QUIET).run();
        watch.count(most.iterations());
        Plan found = Plan.of(table, most.moves());
        if (found == null || !found.keeps(root.spans)) {
            found = Exhaustion.search(new Choices(root), MOST_TRIED).plan().orElse(null);
        }
        plan = found;
        return plan != null;
    }

    private RotationAnswer impossible() {
        List<Clash> clashes = new Contradiction(problem).smallest();
        return clashes.isEmpty()
                ? without(RotationAnswer.End.NOTHING_FOUND, clashes)
                : without(RotationAnswer.End.INFEASIBLE, clashes);
    }

    private RotationAnswer without(RotationAnswer.End end, List<Clash> clashes) {
        return new RotationAnswer(
                end, List.of(), List.of(), List.of(), List.of(), clashes, settings.seed(), watch.iterations(), "");
    }
}

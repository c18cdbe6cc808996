package id.jenjang.rotation.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** One search for a plan: see {@link RotationSolver}. */
final class Search {
    private static final int CHUNK = 100;
    private static final int FIRST_BOUND = 800;
    private static final int LAST_BOUND = 1_600;
    private static final int GUIDE = 400;
    private static final int NEXT_GUIDE = 150;
    private static final int WEIGHINGS = 24;
    private static final int MORE_WEIGHINGS = 12;
    private static final int NEIGHBOURHOOD = 250;
    private static final int FEW = 60;
    private static final double ROUNDING = 0.01;
    private static final int COMPLETION = 20_000;
    private static final Dive.Schedule ALONE = new Dive.Schedule(400, 0.1);
    private static final Dive.Schedule AMONG = new Dive.Schedule(100, 0.2);

    /** A later order is worked on once so many rounds closed less than this part of the distance. */
    private static final int PATIENCE = 12;

    private static final double WORTHWHILE = 0.02;

    /** A bound is settled that so many times in a row differed by less than this part. */
    private static final int STILL = 3;

    private static final double SETTLED = 1e-7;

    private final RotationProblem problem;
    private final SolveSettings settings;
    private final Watch watch;
    private final Halves halves;
    private final RuleTable table;
    private final Choices root;
    private final boolean consistent;
    private final Answers answers;
    private final int[] everyone;
    private final List<OrderProof> proofs = new ArrayList<>();

    private Plan plan;
    private Contradiction.Finding finding;
    private Stage stage;

    /** Of the stage: the best prices so far, what they prove (floor), the search for them. */
    private double[] bestPrices;

    private double bound;
    private PriceSearch search;

    /** What plans are built along: what options seem to gain, and the prices that go with it. */
    private double[] aim;

    private PriceSearch guide;

    Search(RotationProblem problem, SolveSettings settings, Progress progress) {
        this.problem = problem;
        this.settings = settings;
        watch = new Watch(settings, progress);
        halves = new Halves(settings.helper());
        table = RuleTables.of(problem);
        root = new Choices(new Spans(table));
        consistent = root.begin();
        answers = new Answers(table, settings, watch);
        everyone = IntStream.range(0, table.people).toArray();
    }

    RotationAnswer run() {
        plan = FirstPlan.before(root, settings.from()).orElse(null);
        if (plan == null) {
            look(Plan.nobody(table).chosen, false);
        }
        if (!consistent && finding == null) {
            look(Plan.nobody(table).chosen, true);
        }
        stage = Stage.first(problem);
        while (!impossible()) {
            begin();
            work();
            if (impossible()) {
                break;
            }
            proofs.add(proof());
            if (watch.ended() || stage.order + 1 == problem.orders.size()) {
                return answers.of(plan, proofs);
            }
        }
        return answers.none(finding);
    }

    /** Looks for any plan, or for what contradicts one another; a quick look may come to no end. */
    private void look(int[] hint, boolean thorough) {
        Contradiction contradiction = new Contradiction(table, root.spans, hint);
        finding = thorough ? contradiction.thorough() : contradiction.quick().orElse(null);
        if (finding != null && finding.plan().isPresent()) {
            plan = new Plan(table, finding.plan().get());
        }
    }

    private boolean impossible() {
        return plan == null && finding != null;
    }

    /** Whether the orders are so many people's that only what is worth it is done for each. */
    private boolean many() {
        return table.people > FEW && problem.orders.size() > 1;
    }

    private void begin() {
        int order = proofs.size();
        aim = Aim.of(problem, order);
        if (order == 0) {
            bestPrices = new double[table.limit.length];
            bound = alone();
            search = priceSearch(stage.gains, stage.staying());
            return;
        }
        double[] warm = bestPrices;
        Stage before = stage;
        stage = many() ? before.following() : before.next();
        double times = (double) stage.weight[order - 1] / before.unit();
        bestPrices = Arrays.stream(warm).map(price -> price * times).toArray();
        if (many()) {
            weigh(WEIGHINGS);
        } else {
            search = priceSearch(stage.gains, stage.staying());
            search.begin(new double[table.options], bestPrices, 0);
            bestPrices = new double[table.limit.length];
            bound = alone();
        }
    }

    private PriceSearch priceSearch(double[] gains, double settled) {
        return new PriceSearch(
                Relaxation.of(table, gains, everyone, table.open, table.must, table.limit, settled), halves);
    }

    /** What everyone would be worth who chose alone: the bound without prices, with which it begins. */
    private double alone() {
        double sum = stage.staying();
        for (double best : new Reduced(table, stage.gains, bestPrices).best) {
            sum += best;
        }
        return sum;
    }

    /** Works on the stage's order until it is done, proven, good enough or ended. */
    private void work() {
        boolean first = stage.order == 0;
        if (first && many()) {
            consider(new FirstPlan(root, aim).quick());
            tell(Progress.Phase.DIVE);
        } else if (first || !many()) {
            lower(FIRST_BOUND);
        }
        if (many()) {
            lead();
        } else {
            guide = search;
            aim = stage.gains;
        }
        if (!done() && (first || !many())) {
            dive();
        }
        if (plan == null) {
            look(FirstPlan.nearest(root, settings, watch), true);
        }
        if (plan == null) {
            return;
        }
        if (first || !many()) {
            lower(many() ? LAST_BOUND : LAST_BOUND - FIRST_BOUND);
        }
        complete();
        polish();
    }

    /** Finds the prices that plans are built along. */
    private void lead() {
        PriceSearch before = guide;
        guide = priceSearch(aim, 0);
        if (before != null) {
            double[] prices = new double[table.limit.length];
            double[] shares = new double[table.options];
            before.store(shares, prices);
            double times = Aim.toNext(problem, stage.order - 1);
            guide.begin(shares, Arrays.stream(prices).map(p -> p * times).toArray(), before.weight() * times);
        }
        int iterations = before == null ? GUIDE : NEXT_GUIDE;
        for (int i = 0; i < iterations && !watch.late(); i += NEXT_GUIDE / 3) {
            guide.run(NEXT_GUIDE / 3);
            watch.count(NEXT_GUIDE / 3);
            tell(Progress.Phase.BOUND);
        }
    }

    private void lower(int iterations) {
        int still = 0;
        for (int i = 0; i < iterations && !done() && still < STILL; i += CHUNK) {
            search.run(CHUNK);
            watch.count(CHUNK);
            double now = search.bound();
            still = many() && Math.abs(now - bound) <= SETTLED * Math.abs(bound) ? still + 1 : 0;
            if (now < bound) {
                bound = now;
                search.store(new double[table.options], bestPrices);
            }
            tell(Progress.Phase.BOUND);
        }
    }

    /** Lowers the bound of a later order, and what the orders before it count in it. */
    private void weigh(int chunks) {
        List<Long> reached =
                Arrays.stream(Stage.worth(problem, plan.chosen)).boxed().toList();
        Weighing weighing = new Weighing(table, halves, watch, reached, stage, bestPrices);
        weighing.search(chunks);
        stage = weighing.stage();
        bestPrices = weighing.prices();
        bound = (double) weighing.bound() * stage.unit() + reached(stage.order - 1);
        tell(Progress.Phase.BOUND);
    }

    private OrderProof proof() {
        if (stage.order > 0 && !watch.ended()) {
            weigh(MORE_WEIGHINGS);
        }
        return Proofs.of(table, bestPrices, stage.weight);
    }

    private void dive() {
        Dive.Schedule schedule = many() ? AMONG : ALONE;
        Dive dive = new Dive(table, aim, halves, plan == null ? null : watch, () -> {
            watch.count(schedule.iterations());
            tell(Progress.Phase.DIVE);
        });
        FirstPlan first = new FirstPlan(root, aim);
        Plan along = first.along(guide, dive, schedule, watch);
        consider(along);
        if (many()) {
            consider(first.filled(along, watch));
        }
    }

    private void consider(Plan found) {
        if (found.keeps(root.spans) && (plan == null || stage.better(everyone, found.chosen, plan.chosen) > 0)) {
            plan = found;
        }
    }

    /** Tries everything where few are planned. */
    private void complete() {
        if (!done() && table.people <= FEW) {
            double gap = bound - reached(stage.order) + ROUNDING;
            plan = Completion.of(root, stage, bestPrices, plan, gap, COMPLETION);
        }
    }

    private void polish() {
        double[] prices = bestPrices;
        if (many()) {
            prices = new double[table.limit.length];
            guide.store(new double[table.options], prices);
        }
        Polish polish = new Polish(root, stage, aim, prices, guide.weight(), plan, settings.seed(), halves);
        double distance = bound - reached(stage.order);
        for (int round = 0; round < settings.rounds() && !done(); round++) {
            polish.round(NEIGHBOURHOOD);
            watch.count(1);
            plan = polish.best();
            tell(Progress.Phase.POLISH);
            if (many() && round % PATIENCE == PATIENCE - 1) {
                double now = bound - reached(stage.order);
                if (now > (1 - WORTHWHILE) * distance) {
                    return;
                }
                distance = now;
            }
        }
    }

    /** Whether this order needs no more work. */
    private boolean done() {
        if (watch.late()) {
            return plan != null;
        }
        double distance = plan == null ? 0 : bound - reached(stage.order);
        return plan != null && (distance + ROUNDING < stage.unit() || gap() <= settings.gap());
    }

    /** What the plan is worth in the orders up to this one, by the stage's weights. */
    private double reached(int order) {
        long[] worth = Stage.worth(problem, plan.chosen);
        double sum = 0;
        for (int k = 0; k <= order; k++) {
            sum += (double) stage.weight[k] * worth[k];
        }
        return sum;
    }

    /** The gap in this order alone. */
    private double gap() {
        double own = Stage.worth(problem, plan.chosen)[stage.order];
        return RotationAnswer.gap(own, own + (bound - reached(stage.order)) / stage.unit());
    }

    private void tell(Progress.Phase phase) {
        double own = plan == null ? Double.NEGATIVE_INFINITY : Stage.worth(problem, plan.chosen)[stage.order];
        double distance = plan == null ? 0 : Math.max(0, bound - reached(stage.order)) / stage.unit();
        double limit = plan == null ? Double.POSITIVE_INFINITY : own + distance;
        watch.goOn(new Progress.Standing(phase, stage.order, watch.iterations(), own, limit, this::answerSoFar));
    }

    private RotationAnswer answerSoFar() {
        if (plan == null) {
            return answers.none();
        }
        List<OrderProof> all = new ArrayList<>(proofs);
        if (all.size() == stage.order) {
            all.add(Proofs.of(table, bestPrices, stage.weight));
        }
        return answers.of(plan, all);
    }
}

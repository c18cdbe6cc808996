package id.jenjang.rotation.solve;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lowers the bound of an order given what the orders before it came to. What a unit of each of them counts in the bound
 * is free to choose, as prices are: where the relaxed people fall short of what was reached, it counts more from then
 * on, where they exceed it, less. Steps grow while they go one way and shrink when they turn back (Riedmiller and
 * Braun, ICNN 1993), so that the units of the orders do not matter.
 */
final class Weighing {
    /** What a unit of the order itself counts, so that the orders before it can count less than it. */
    static final long SCALE = 1024;

    private static final int CHUNK = 50;
    private static final int SETTLE = 2;
    private static final double NEAR = 1e-3;
    private static final double GROW = 1.2;
    private static final double FIRST = 0.5;
    private static final double MOST = 1.0;
    private static final double LARGEST = 1L << 36;

    private final RuleTable table;
    private final RotationProblem problem;
    private final Halves halves;
    private final Watch watch;
    private final List<Long> reached;

    /** The best so far: the stage with its weights, its prices, what they prove. */
    private Stage best;

    private double[] prices;
    private long bound;

    private double[] pace;
    private double[] last;

    /** Begins with weights and prices known from before, in this stage's unit. */
    Weighing(RuleTable table, Halves halves, Watch watch, List<Long> reached, Stage stage, double[] prices) {
        this.table = table;
        problem = table.problem;
        this.halves = halves;
        this.watch = watch;
        this.reached = reached;
        best = stage;
        this.prices = prices;
        bound = BoundProof.bound(problem, Proofs.of(table, prices, stage.weight), reached);
    }

    Stage stage() {
        return best;
    }

    double[] prices() {
        return prices;
    }

    /** What no plan can exceed in the order that is as good in those before it. */
    long bound() {
        return bound;
    }

    OrderProof proof() {
        return Proofs.of(table, prices, best.weight);
    }

    /** Looks for better ones for so many chunks of iterations, or until nothing is left to prove. */
    void search(int chunks) {
        int order = best.order;
        Stage stage = best;
        pace = new double[order];
        last = new double[order];
        Arrays.fill(pace, FIRST);
        int[] everyone = IntStream.range(0, table.people).toArray();
        Relaxation relaxation = Relaxation.of(table, stage.gains, everyone, table.open, table.must, table.limit, 0);
        PriceSearch search = new PriceSearch(relaxation, halves);
        search.begin(new double[table.options], prices, 0);
        for (int chunk = 0; chunk < chunks && bound > reached.get(order) && !watch.late(); chunk++) {
            search.run(CHUNK);
            watch.count(CHUNK);
            keep(stage, search);
            if (chunk % SETTLE == SETTLE - 1) {
                stage = stage.weighing(weights(stage, relaxation, search));
                for (int o = 0; o < relaxation.options(); o++) {
                    relaxation.gain[o] = stage.gains[relaxation.option[o]];
                }
            }
        }
    }

    private void keep(Stage stage, PriceSearch search) {
        double[] found = new double[prices.length];
        search.store(new double[table.options], found);
        long now = BoundProof.bound(problem, Proofs.of(table, found, stage.weight), reached);
        if (now < bound) {
            bound = now;
            best = stage;
            prices = found;
        }
    }

    private long[] weights(Stage stage, Relaxation relaxation, PriceSearch search) {
        long[] weights = stage.weight.clone();
        for (int k = 0; k < stage.order; k++) {
            double worth = 0;
            for (int person = 0; person < table.people; person++) {
                worth += problem.stay[k][person];
            }
            for (int o = 0; o < relaxation.options(); o++) {
                int option = relaxation.option[o];
                long gain = problem.value[k][option] - problem.stay[k][problem.optionPerson[option]];
                worth += search.share[o] * gain;
            }
            double missing = reached.get(k) - worth;
            double sign = Math.abs(missing) <= NEAR * Math.max(1, Math.abs(reached.get(k))) ? 0 : Math.signum(missing);
            pace[k] = sign * last[k] < 0 ? pace[k] / 2 : Math.min(MOST, pace[k] * GROW);
            last[k] = sign;
            double most = LARGEST / Aim.spread(problem, k);
            weights[k] = Math.round(Math.max(0, Math.min(most, weights[k] * Math.exp(sign * pace[k]))));
            weights[k] = Math.max(1, weights[k]);
        }
        return weights;
    }
}

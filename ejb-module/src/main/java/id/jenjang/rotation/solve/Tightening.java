package id.jenjang.rotation.solve;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lowers the bound of an order once the orders before it are decided. What they count in the proof is free to choose: a
 * large weight keeps their gap in the bound of this order many times over, so where an order before is not proven to be
 * the best, smaller and smaller weights are tried for as long as that helps.
 */
final class Tightening {
    private static final int ITERATIONS = 300;
    private static final int TRIES = 6;
    private static final long TIMES = 8;

    private final RuleTable table;
    private final Halves halves;
    private final Watch watch;
    private final List<Long> reached;

    Tightening(RuleTable table, Halves halves, Watch watch, List<Long> reached) {
        this.table = table;
        this.halves = halves;
        this.watch = watch;
        this.reached = reached;
    }

    /**
     * The best proof found, the one given included.
     *
     * @param open by order, whether it may be better than what was reached
     */
    OrderProof of(Stage stage, double[] prices, boolean[] open) {
        OrderProof best = Proofs.of(table, prices, stage.weight);
        long bound = BoundProof.bound(table.problem, best, reached);
        double[] warm = prices;
        long[] weight = stage.weight;
        for (int i = 0; i < TRIES && bound > reached.get(stage.order) && !watch.late(); i++) {
            weight = smaller(weight, open);
            if (weight == null) {
                break;
            }
            warm = Arrays.stream(warm).map(price -> price / TIMES).toArray();
            OrderProof next = proof(stage.weighing(weight), warm);
            long lower = BoundProof.bound(table.problem, next, reached);
            if (lower < bound) {
                bound = lower;
                best = next;
            }
        }
        return best;
    }

    private static long[] smaller(long[] weight, boolean[] open) {
        long[] smaller = weight.clone();
        boolean any = false;
        for (int k = 0; k + 1 < weight.length; k++) {
            boolean less = open[k] && weight[k] > 1;
            smaller[k] = less ? Math.max(1, weight[k] / TIMES) : weight[k];
            any |= less;
        }
        return any ? smaller : null;
    }

    private OrderProof proof(Stage stage, double[] prices) {
        int[] everyone = IntStream.range(0, table.people).toArray();
        Relaxation relaxation = Relaxation.of(table, stage.gains, everyone, table.open, table.must, table.limit, 0);
        PriceSearch search = new PriceSearch(relaxation, halves);
        search.begin(new double[table.options], prices, 0);
        search.run(ITERATIONS);
        watch.count(ITERATIONS);
        double[] found = new double[prices.length];
        search.store(new double[table.options], found);
        System.arraycopy(found, 0, prices, 0, found.length);
        return Proofs.of(table, found, stage.weight);
    }
}

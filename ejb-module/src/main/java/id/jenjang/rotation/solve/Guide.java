package id.jenjang.rotation.solve;

import java.util.Arrays;
import java.util.stream.IntStream;

/** What plans of an order are built along: what options seem to gain, and the prices that go with it. */
final class Guide {
    private static final int FIRST = 400;
    private static final int NEXT = 150;
    private static final int CHUNK = NEXT / 3;

    final double[] aim;
    final PriceSearch search;
    private final RuleTable table;
    private final int iterations;

    /** One whose prices are known. */
    Guide(RuleTable table, double[] aim, PriceSearch search) {
        this(table, aim, search, 0);
    }

    private Guide(RuleTable table, double[] aim, PriceSearch search, int iterations) {
        this.table = table;
        this.aim = aim;
        this.search = search;
        this.iterations = iterations;
    }

    /** One for an order, which begins at the prices of the order before, if any. */
    static Guide of(RuleTable table, Halves halves, int order, Guide before) {
        double[] aim = Aim.of(table.problem, order);
        int[] everyone = IntStream.range(0, table.people).toArray();
        Relaxation relaxation = Relaxation.of(table, aim, everyone, table.open, table.must, table.limit, 0);
        PriceSearch search = new PriceSearch(relaxation, halves);
        if (before == null) {
            return new Guide(table, aim, search, FIRST);
        }
        double[] prices = new double[table.limit.length];
        double[] shares = new double[table.options];
        before.search.store(shares, prices);
        double times = Aim.toNext(table.problem, order - 1);
        search.begin(shares, Arrays.stream(prices).map(p -> p * times).toArray(), before.search.weight() * times);
        return new Guide(table, aim, search, NEXT);
    }

    /** Finds the prices. */
    void lead(Watch watch, Runnable tell) {
        for (int i = 0; i < iterations && !watch.late(); i += CHUNK) {
            search.run(CHUNK);
            watch.count(CHUNK);
            tell.run();
        }
    }

    /** By cell of the table. */
    double[] prices() {
        double[] prices = new double[table.limit.length];
        search.store(new double[table.options], prices);
        return prices;
    }
}

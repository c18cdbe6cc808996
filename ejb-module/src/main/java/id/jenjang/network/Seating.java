package id.jenjang.network;

/**
 * The best assignment to columns of several seats, exact as that of {@link Assigner} and much faster on such networks:
 * an auction comes near, then each row and column that is not exactly right is put right along shortest paths.
 */
public final class Seating {
    private static final int BIDS_PER_ROW = 60;

    /** A bid raises a price by the spread of the values divided by this, at least: measured, not proven to be good. */
    private static final long STEPS = 200;

    private final Seats at;

    private Seating(Seats at) {
        this.at = at;
    }

    /** The best assignment of a network, or why there is none. */
    public static Assignment best(Network network) {
        return best(network, new long[network.columns()]);
    }

    /** The same from prices that may be near the right ones; 0 or more. They decide the time, never the value. */
    public static Assignment best(Network network, long[] firstPrice) {
        return new Seating(new Seats(network, firstPrice)).run();
    }

    private Assignment run() {
        at.closeWhatHasNoSeat();
        Shortlist arcs = new Shortlist(at);
        new SeatAuction(at, arcs, step()).run((long) BIDS_PER_ROW * at.rows());
        Settling settling = new Settling(at, arcs, true);
        if (!settling.all()) {
            return new Assignment(at.columnOfAll(), 0, at.rowPrice, at.price, settling.crowded());
        }
        priceWhatHasNoSeat();
        return new Assignment(at.columnOfAll(), at.priced(), at.rowPrice, at.price, new int[0]);
    }

    private long step() {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (long each : at.value) {
            least = Math.min(least, each);
            most = Math.max(most, each);
        }
        return most <= least ? 1 : Math.max(1, (most - least) / STEPS);
    }

    private void priceWhatHasNoSeat() {
        for (int column = 0; column < at.columns(); column++) {
            at.price[column] = at.seats(column) == 0 ? 0 : at.price[column];
        }
        for (int row = 0; row < at.rows(); row++) {
            for (int arc = at.start[row]; arc < at.start[row + 1]; arc++) {
                int column = at.to[arc];
                if (at.seats(column) == 0) {
                    at.price[column] = Math.max(at.price[column], at.value[arc] - at.rowPrice[row]);
                }
            }
        }
    }
}

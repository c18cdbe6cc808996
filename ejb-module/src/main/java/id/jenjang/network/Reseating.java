package id.jenjang.network;

/**
 * What the best assignment becomes when one thing is changed: a row has to take an arc, a column has one seat more, and
 * arcs are open from another measure on. Each is exact, found from where it is along a few shortest paths instead of
 * from the start, and taken back at once. Rows may stay out for nothing, and arcs are worth nothing at least. Not for
 * use by several threads at the same time.
 */
public final class Reseating {
    /** What an arc is worth that is not open: less than to stay out. */
    private static final long CLOSED = -1;

    private final Network net;
    private final int[] measure;
    private final int least;
    private final boolean lifted;
    private final Seats at;
    private final Settling settling;
    private final long greatest;

    /**
     * What a changed network is worth at best.
     *
     * @param value of the best assignment
     * @param lowest the measure of the arc that measures least, in the best assignment in which that is the most; 0
     *     when nobody is seated, or when it was not asked for
     */
    public record Changed(long value, int lowest) {}

    /**
     * From an assignment that is the best of all arcs that measure so much.
     *
     * @param measure of each arc
     * @param least that an arc has to measure to be open
     * @param lifted whether the lowest is asked for
     */
    public Reseating(Network network, int[] measure, int least, Assignment best, boolean lifted) {
        net = network;
        this.measure = measure;
        this.least = least;
        this.lifted = lifted;
        at = new Seats(network, network.value().clone(), best.columnPrice(), 1);
        open(Integer.MIN_VALUE, least);
        greatest = greatest();
        System.arraycopy(best.rowPrice(), 0, at.rowPrice, 0, at.rows());
        at.closeWhatHasNoSeat();
        for (int row = 0; row < at.rows(); row++) {
            if (best.column()[row] != Assignment.OUT) {
                at.sit(row, arc(row, best.column()[row]));
            }
        }
        settling = new Settling(at, new Shortlist(at), false);
    }

    private int arc(int row, int column) {
        for (int arc = at.start[row]; arc < at.start[row + 1]; arc++) {
            if (at.to[arc] == column && at.value[arc] == at.rowPrice[row] + at.price[column]) {
                return arc;
            }
        }
        throw new IllegalArgumentException("Wanted: an assignment that is the best of the network");
    }

    private long greatest() {
        long most = 0;
        for (long each : net.value()) {
            most = Math.max(most, each);
        }
        return most;
    }

    /** Opens arcs from a measure on that were open from another. */
    private void open(int before, int now) {
        int low = Math.min(before, now);
        int high = Math.max(before, now);
        for (int arc = 0; arc < measure.length; arc++) {
            if (measure[arc] >= low && measure[arc] < high) {
                at.value[arc] = measure[arc] >= now ? net.value()[arc] : CLOSED;
            }
        }
    }

    /** With nothing changed. */
    public Changed unchanged() {
        KeptSeats before = new KeptSeats(at);
        Changed changed = told(0);
        before.giveBack();
        return changed;
    }

    /** With a row that has to take an arc, open or not, to a column with a seat; all others measure so much. */
    public Changed forced(int row, int arc, int from) {
        if (at.room[at.to[arc]] == 0) {
            throw new IllegalArgumentException("Wanted: an arc to a column with a seat");
        }
        KeptSeats before = new KeptSeats(at);
        reopen(least, from);
        long bonus = 3 * greatest + 1;
        long worth = at.value[arc];
        at.value[arc] = net.value()[arc] + bonus;
        settling.again(row);
        Changed changed = told(bonus);
        at.value[arc] = worth;
        takeBack(before, from);
        return changed;
    }

    /** With one seat more at a column; all measure so much. */
    public Changed seat(int column, int from) {
        KeptSeats before = new KeptSeats(at);
        reopen(least, from);
        if (at.room[column]++ == 0) {
            at.price[column] = priceAtMost(column);
        }
        settling.fill(column);
        Changed changed = told(0);
        at.room[column]--;
        takeBack(before, from);
        return changed;
    }

    /** From which price on nobody would come. */
    private long priceAtMost(int column) {
        long price = 0;
        for (int row = 0; row < at.rows(); row++) {
            for (int arc = at.start[row]; arc < at.start[row + 1]; arc++) {
                price = at.to[arc] == column ? Math.max(price, at.value[arc] - at.rowPrice[row]) : price;
            }
        }
        return price;
    }

    private void reopen(int before, int now) {
        if (before != now) {
            open(before, now);
            settling.all();
        }
    }

    private void takeBack(KeptSeats before, int from) {
        if (from != least) {
            open(from, least);
        }
        before.giveBack();
    }

    private Changed told(long bonus) {
        long value = at.priced() - bonus;
        return new Changed(value, lifted ? new Lifting(at, measure).lowest() : 0);
    }
}

package id.jenjang.network;

/**
 * Rows bid for seats in turn (Bertsekas' auction for columns of several seats): who would leave a full column first
 * leaves it, and its price rises past what that row would pay. Ends near the best, and never exactly; what is not
 * settled within the bids is left.
 */
final class SeatAuction {
    /** The most that one bid may raise a price where a row has nowhere else to go. */
    private static final long FAR = Long.MAX_VALUE / 1_000_000_000_000L;

    private final Seats at;
    private final long step;

    /** The price at which each sitter would rather go elsewhere, as last looked at; it only rises. */
    private final long[] limit;

    private final int[] queue;
    private int head;
    private int size;

    private final Shortlist arcs;

    SeatAuction(Seats at, Shortlist arcs, long step) {
        this.at = at;
        this.step = step;
        limit = new long[at.rows()];
        this.arcs = arcs;
        queue = new int[Math.max(1, at.rows())];
    }

    void run(long bids) {
        for (int row = 0; row < at.rows(); row++) {
            if (at.arcOf[row] == Seats.NOBODY) {
                put(row);
            }
        }
        for (long left = bids; size > 0 && left > 0; left--) {
            bid(take());
        }
    }

    private void bid(int row) {
        arcs.look(row);
        int arc = arcs.bestArc;
        if (arc == Seats.NOBODY || at.seats(at.to[arc]) == 0) {
            return;
        }
        int column = at.to[arc];
        limit[row] = at.value[arc] - Math.max(arcs.second, at.value[arc] - at.price[column] - FAR);
        if (!at.full(column)) {
            at.sit(row, arc);
            return;
        }
        int loser = leastBound(column);
        if (limit[loser] >= limit[row]) {
            at.price[column] = Math.max(at.price[column], limit[row] + step);
            put(row);
        } else {
            at.price[column] = Math.max(at.price[column], limit[loser] + step);
            at.leave(loser);
            at.sit(row, arc);
            put(loser);
        }
    }

    /** The sitter who would leave first; looks again at whoever seems to be until it is sure. */
    private int leastBound(int column) {
        while (true) {
            int least = least(column);
            long known = limit[least];
            look(least, at.arcOf[least]);
            if (limit[least] <= known) {
                return least;
            }
            int again = least(column);
            if (again == least) {
                return least;
            }
        }
    }

    private int least(int column) {
        int first = at.firstSeat[column];
        int least = at.sitter[first];
        for (int seat = first + 1; seat < first + at.taken[column]; seat++) {
            least = limit[at.sitter[seat]] < limit[least] ? at.sitter[seat] : least;
        }
        return least;
    }

    private void look(int row, int sittingBy) {
        int here = at.to[sittingBy];
        long gain = at.value[sittingBy] - at.price[here];
        limit[row] = Math.max(limit[row], at.value[sittingBy] - Math.max(arcs.elsewhere(row, here), gain - FAR));
    }

    private void put(int row) {
        queue[(head + size++) % queue.length] = row;
    }

    private int take() {
        int row = queue[head];
        head = (head + 1) % queue.length;
        size--;
        return row;
    }
}

package id.jenjang.network;

/** Places rows one by one along the path that costs the others least (Jonker and Volgenant). */
final class RowPaths {
    private final Seats at;
    private final Shortlist arcs;
    private final Search search;
    private final int[] byArc;

    private long endDistance;
    private int endRow;
    private int endArc;

    RowPaths(Seats at, Shortlist arcs) {
        this.at = at;
        this.arcs = arcs;
        search = new Search(at.rows(), at.columns());
        byArc = new int[at.columns()];
    }

    /** Places a row, outside where that is best; false when there is no place. */
    boolean place(int row) {
        at.rowPrice[row] = arcs.bestGain(row);
        search.begin();
        search.reach(row, 0);
        endDistance = Long.MAX_VALUE;
        int seen = 0;
        while (true) {
            for (; seen < search.rowCount; seen++) {
                stayOut(search.rowAt[seen]);
                relax(search.rowAt[seen]);
            }
            int column = search.nearest();
            if (column == Seats.NOBODY || search.distance[column] >= endDistance) {
                break;
            }
            for (int seat = at.firstSeat[column]; seat < at.firstSeat[column] + at.taken[column]; seat++) {
                search.reach(at.sitter[seat], search.distance[column]);
            }
        }
        if (endDistance == Long.MAX_VALUE) {
            return false;
        }
        reprice();
        flip();
        return true;
    }

    int[] reachedRows() {
        return search.reachedRows();
    }

    private void stayOut(int row) {
        if (at.out[row] != Network.NOT_OUT) {
            end(search.rowDistance[row] + at.rowPrice[row] - at.out[row], row, Seats.NOBODY);
        }
    }

    private void end(long distance, int row, int arc) {
        if (distance < endDistance) {
            endDistance = distance;
            endRow = row;
            endArc = arc;
        }
    }

    private void relax(int row) {
        long base = search.rowDistance[row] + at.rowPrice[row];
        if (base - arcs.others[row] >= endDistance) {
            for (int k = row * arcs.length, end = k + arcs.size[row]; k < end; k++) {
                relax(row, arcs.arcAt[k], arcs.toAt[k], base - arcs.valueAt[k]);
            }
        } else {
            for (int arc = at.start[row], end = at.start[row + 1]; arc < end; arc++) {
                relax(row, arc, at.to[arc], base - at.value[arc]);
            }
        }
    }

    private void relax(int row, int arc, int column, long free) {
        long distance = free + at.price[column];
        if (distance < endDistance && at.room[column] > 0) {
            if (!at.full(column)) {
                end(distance, row, arc);
            } else if (search.offer(column, distance, row)) {
                byArc[column] = arc;
            }
        }
    }

    private void reprice() {
        for (int k = 0; k < search.rowCount; k++) {
            int row = search.rowAt[k];
            at.rowPrice[row] -= endDistance - search.rowDistance[row];
        }
        for (int k = 0; k < search.doneCount; k++) {
            int column = search.done[k];
            at.price[column] += Math.max(0, endDistance - search.distance[column]);
        }
    }

    private void flip() {
        int row = endRow;
        int arc = endArc;
        while (true) {
            int left = at.columnOf(row);
            if (left != Assignment.OUT) {
                at.leave(row);
            }
            if (arc != Seats.NOBODY) {
                at.sit(row, arc);
            }
            if (left == Assignment.OUT) {
                return;
            }
            row = search.from[left];
            arc = byArc[left];
        }
    }
}

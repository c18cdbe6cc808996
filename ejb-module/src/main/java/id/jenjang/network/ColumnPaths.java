package id.jenjang.network;

import java.util.Arrays;

/**
 * Fills the free seats of columns that still have a price, or lowers the price to nothing: the search of
 * {@link RowPaths} turned round, from the column to the rows that would come.
 */
final class ColumnPaths {
    private static final int LISTED = 32;

    private final Seats at;
    private final Search search;
    private final int[] start;
    private final int[] arcAt;
    private final int[] rowAt;
    private final long[] valueAt;

    /** Stamp, distance and arc of the rows that would move. */
    private final int[] stamp;

    private final long[] distance;
    private final int[] byArc;
    private final int[] reached;
    private int reachedCount;
    private int now;

    private final Few few;
    private long endDistance;
    private int endRow;
    private int endColumn;

    /** Once filling begins, row prices only rise where {@code rising}, until it is done. */
    ColumnPaths(Seats at, boolean rising) {
        this.at = at;
        few = rising ? new Few() : null;
        search = new Search(at.rows(), at.columns());
        start = new int[at.columns() + 1];
        arcAt = new int[at.to.length];
        rowAt = new int[at.to.length];
        valueAt = new long[rising ? at.to.length : 0];
        stamp = new int[at.rows()];
        distance = new long[at.rows()];
        byArc = new int[at.rows()];
        reached = new int[at.rows()];
        turnRound();
    }

    private void turnRound() {
        for (int column : at.to) {
            start[column + 1]++;
        }
        for (int column = 0; column < at.columns(); column++) {
            start[column + 1] += start[column];
        }
        int[] next = start.clone();
        for (int row = 0; row < at.rows(); row++) {
            for (int arc = at.start[row]; arc < at.start[row + 1]; arc++) {
                int place = next[at.to[arc]]++;
                arcAt[place] = arc;
                rowAt[place] = row;
                if (few != null) {
                    valueAt[place] = at.value[arc];
                }
            }
        }
    }

    /** From memory side by side where nothing but prices changes, else as the arc is worth now. */
    private long valueAt(int place) {
        return few != null ? valueAt[place] : at.value[arcAt[place]];
    }

    /** Fills one seat of a column, or lowers prices until one that loses a seat costs nothing. */
    void fill(int column) {
        now++;
        reachedCount = 0;
        search.begin();
        endDistance = Long.MAX_VALUE;
        search.offer(column, 0, Seats.NOBODY);
        while (true) {
            int next = search.nearest();
            if (next == Seats.NOBODY || search.distance[next] >= endDistance) {
                break;
            }
            look(next);
        }
        reprice();
        flip();
    }

    private void look(int column) {
        long base = search.distance[column];
        if (base + at.price[column] < endDistance) {
            endDistance = base + at.price[column];
            endRow = Seats.NOBODY;
            endColumn = column;
        }
        for (int seat = at.firstSeat[column]; seat < at.firstSeat[column] + at.taken[column]; seat++) {
            reach(at.sitter[seat], base, at.arcOf[at.sitter[seat]]);
        }
        long here = base + at.price[column];
        if (few != null && few.others(column) <= here - endDistance) {
            for (int place : few.places(column)) {
                look(column, place, here);
            }
        } else {
            for (int place = start[column], end = start[column + 1]; place < end; place++) {
                look(column, place, here);
            }
        }
    }

    private void look(int column, int place, long here) {
        int row = rowAt[place];
        long far = here + at.rowPrice[row] - valueAt(place);
        if (far < endDistance && at.columnOf(row) != column && reach(row, far, arcAt[place])) {
            if (at.arcOf[row] == Seats.NOBODY) {
                endDistance = far;
                endRow = row;
            } else {
                search.offer(at.columnOf(row), far, row);
            }
        }
    }

    /**
     * By column, the places of the arcs that were worth most beyond their rows when it was looked at first, in their
     * order. While row prices only rise no other is worth more than others were.
     */
    private final class Few {
        private final Greatest greatest = new Greatest(LISTED);
        private final int[][] places = new int[at.columns()][];
        private final long[] others = new long[at.columns()];

        long others(int column) {
            if (places[column] == null) {
                greatest.begin();
                for (int place = start[column]; place < start[column + 1]; place++) {
                    greatest.offer(place, valueAt[place] - at.rowPrice[rowAt[place]]);
                }
                others[column] = greatest.dropped;
                places[column] = Arrays.copyOf(greatest.kept, greatest.count);
                Arrays.sort(places[column]);
            }
            return others[column];
        }

        int[] places(int column) {
            return places[column];
        }
    }

    private boolean reach(int row, long far, int arc) {
        if (stamp[row] == now) {
            if (distance[row] <= far) {
                return false;
            }
        } else {
            stamp[row] = now;
            reached[reachedCount++] = row;
        }
        distance[row] = far;
        byArc[row] = arc;
        return true;
    }

    private void reprice() {
        for (int k = 0; k < search.doneCount; k++) {
            int column = search.done[k];
            at.price[column] -= Math.max(0, endDistance - search.distance[column]);
        }
        for (int k = 0; k < reachedCount; k++) {
            int row = reached[k];
            at.rowPrice[row] += Math.max(0, endDistance - distance[row]);
        }
    }

    private void flip() {
        int row = endRow == Seats.NOBODY ? search.from[endColumn] : endRow;
        while (row != Seats.NOBODY) {
            int arc = byArc[row];
            if (at.arcOf[row] != Seats.NOBODY) {
                at.leave(row);
            }
            int next = search.from[at.to[arc]];
            if (next != Seats.NOBODY) {
                at.leave(next);
            }
            at.sit(row, arc);
            row = next;
        }
    }
}

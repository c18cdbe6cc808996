package id.jenjang.network;

import java.util.Arrays;

/**
 * Makes seats and prices exactly right from wherever they are: whoever is not where they gain most is placed anew. The
 * shortlist is right as long as no price has fallen since it was made.
 */
final class Settling {
    private final Seats at;
    private final Shortlist arcs;
    private final RowPaths rows;
    private final boolean once;
    private ColumnPaths columns;

    /** Once from beginning to end, or again and again, with arcs that may come to be worth something else. */
    Settling(Seats at, Shortlist arcs, boolean once) {
        this.at = at;
        this.arcs = arcs;
        rows = new RowPaths(at, arcs);
        this.once = once;
    }

    /** Settles all; false when a row that may not stay out finds no place. */
    boolean all() {
        for (int row : loosen()) {
            if (!rows.place(row)) {
                return false;
            }
        }
        for (int column = 0; column < at.columns(); column++) {
            fill(column);
        }
        return true;
    }

    /** Places one row anew while all others are right, and fills the seat that it leaves. */
    void again(int row) {
        int left = at.columnOf(row);
        if (left != Assignment.OUT) {
            at.leave(row);
        }
        rows.place(row);
        if (left != Assignment.OUT) {
            fill(left);
        }
    }

    /** Fills the free seats of a column that has a price, or takes the price away. */
    void fill(int column) {
        while (at.taken[column] < at.room[column] && at.price[column] > 0) {
            columns = columns == null ? new ColumnPaths(at, once) : columns;
            columns.fill(column);
        }
    }

    /** The rows of the last search that found no place. */
    int[] crowded() {
        return rows.reachedRows();
    }

    /** Prices every row exactly, and takes from their seats those who would rather be elsewhere. */
    private int[] loosen() {
        int[] loose = new int[at.rows()];
        int count = 0;
        for (int row = 0; row < at.rows(); row++) {
            long best = arcs.bestGain(row);
            at.rowPrice[row] = best;
            int arc = at.arcOf[row];
            if (arc != Seats.NOBODY && at.value[arc] - at.price[at.to[arc]] != best) {
                at.leave(row);
                loose[count++] = row;
            } else if (arc == Seats.NOBODY && (best != at.out[row] || best == Network.NOT_OUT)) {
                loose[count++] = row;
            }
        }
        return Arrays.copyOf(loose, count);
    }
}

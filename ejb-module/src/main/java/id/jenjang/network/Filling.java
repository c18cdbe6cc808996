package id.jenjang.network;

import java.util.Arrays;

/**
 * The most rows that can be seated at once by arcs of a least worth, found by paths that each add one row. What is
 * found for one least worth is the start for the next.
 */
public final class Filling {
    private static final int NOBODY = -1;

    private final Network net;
    private final int[] arcOf;
    private final int[] taken;
    private final int[][] sitters;
    private final int[] seenColumn;
    private final int[] seenRow;
    private final int[] from;
    private final int[] byArc;
    private final int[] queue;
    private int pass;
    private int seated;

    /** Nobody seated yet; what staying out is worth does not matter. */
    public Filling(Network network) {
        net = network;
        arcOf = new int[net.rows()];
        Arrays.fill(arcOf, NOBODY);
        taken = new int[net.columns()];
        sitters = new int[net.columns()][];
        for (int column = 0; column < sitters.length; column++) {
            sitters[column] = new int[Math.min(net.seats()[column], net.rows())];
        }
        seenColumn = new int[net.columns()];
        seenRow = new int[net.rows()];
        from = new int[net.columns()];
        byArc = new int[net.columns()];
        queue = new int[net.rows()];
    }

    /** How many can be seated by arcs worth at least that much; looked for until it is proven that no more can. */
    public int most(long least) {
        for (int row = 0; row < arcOf.length; row++) {
            if (arcOf[row] != NOBODY && net.value()[arcOf[row]] < least) {
                leave(row);
                seated--;
            }
        }
        int before;
        do {
            before = seated;
            pass++;
            for (int row = 0; row < arcOf.length; row++) {
                if (arcOf[row] == NOBODY && seat(row, least)) {
                    seated++;
                }
            }
        } while (seated > before);
        return seated;
    }

    /**
     * Why no more could be seated in the last search: 1 or 0 for each row and column; a row costs its price, a column
     * its price for each seat, and each arc is paid for by one of its ends. To be checked by {@link AssignmentProof}.
     */
    public Assignment cover(long least) {
        long[] rowPrice = new long[net.rows()];
        long[] columnPrice = new long[net.columns()];
        int[] column = new int[net.rows()];
        for (int row = 0; row < column.length; row++) {
            rowPrice[row] = seenRow[row] == pass ? 0 : rowCounts(row, least);
            column[row] = arcOf[row] == NOBODY ? Assignment.OUT : net.to()[arcOf[row]];
        }
        for (int each = 0; each < columnPrice.length; each++) {
            columnPrice[each] = seenColumn[each] == pass ? 1 : 0;
        }
        return new Assignment(column, seated, rowPrice, columnPrice, new int[0]);
    }

    private int rowCounts(int row, long least) {
        return arcOf[row] != NOBODY && net.value()[arcOf[row]] >= least ? 1 : 0;
    }

    private boolean seat(int first, long least) {
        int head = 0;
        int size = 0;
        queue[size++] = first;
        seenRow[first] = pass;
        while (head < size) {
            int row = queue[head++];
            for (int arc = net.start()[row], end = net.start()[row + 1]; arc < end; arc++) {
                int column = net.to()[arc];
                if (net.value()[arc] >= least && seenColumn[column] != pass) {
                    seenColumn[column] = pass;
                    from[column] = row;
                    byArc[column] = arc;
                    if (taken[column] < sitters[column].length) {
                        flip(column);
                        return true;
                    }
                    size = reachSitters(column, size);
                }
            }
        }
        return false;
    }

    private int reachSitters(int column, int size) {
        int count = size;
        for (int sitter : sitters[column]) {
            if (seenRow[sitter] != pass) {
                seenRow[sitter] = pass;
                queue[count++] = sitter;
            }
        }
        return count;
    }

    private void flip(int last) {
        int column = last;
        while (true) {
            int row = from[column];
            int old = arcOf[row];
            int arc = byArc[column];
            if (old != NOBODY) {
                leave(row);
            }
            sitters[column][taken[column]++] = row;
            arcOf[row] = arc;
            if (old == NOBODY) {
                return;
            }
            column = net.to()[old];
        }
    }

    private void leave(int row) {
        int column = net.to()[arcOf[row]];
        int[] all = sitters[column];
        int at = 0;
        while (all[at] != row) {
            at++;
        }
        all[at] = all[--taken[column]];
        arcOf[row] = NOBODY;
    }
}

package id.jenjang.network;

import java.util.Arrays;

/**
 * How many rows can be seated when one thing is changed, and how much the lowest of their arcs measures then at most.
 * From an assignment of as many rows as can be: what there is besides it differs from it by one path or one ring, and
 * the best of these is the one whose narrowest arc measures most.
 */
public final class Widest {
    /** There is no way. */
    public static final int NONE = -1;

    private static final int NOBODY = -1;

    private final Network net;
    private final int[] measure;
    private final int[] column;
    private final int[] first;
    private final int[] sitter;
    private final Search search;

    /**
     * From an assignment of as many rows as can be seated.
     *
     * @param measure of each arc, 0 or more
     * @param column of each row
     */
    public Widest(Network network, int[] measure, int[] column) {
        net = network;
        this.measure = measure;
        this.column = column;
        search = new Search(net.rows(), net.columns());
        first = new int[net.columns() + 1];
        for (int each : column) {
            first[each == Assignment.OUT ? 0 : each + 1] += each == Assignment.OUT ? 0 : 1;
        }
        for (int each = 0; each < net.columns(); each++) {
            first[each + 1] += first[each];
        }
        sitter = new int[first[net.columns()]];
        int[] next = first.clone();
        for (int row = 0; row < column.length; row++) {
            if (column[row] != Assignment.OUT) {
                sitter[next[column[row]]++] = row;
            }
        }
    }

    /**
     * By column: how wide the way is by which one more seat there lets one more row be seated; {@link #NONE} when it
     * does not.
     */
    public int[] oneMore() {
        search.begin();
        reachUnseated();
        int[] wide = new int[net.columns()];
        Arrays.fill(wide, NONE);
        int seen = spread(0);
        for (int next = search.nearest(); next != NOBODY; next = search.nearest()) {
            wide[next] = width(next);
            reachSitters(next, search.distance[next]);
            seen = spread(seen);
        }
        return wide;
    }

    /**
     * How wide the way is by which as many are seated with a row in a column: others move, and the seat that the row
     * leaves may be taken, by somebody who was out as well. {@link #NONE} when one fewer is seated. The arc of the row
     * itself is not looked at.
     */
    public int around(int row, int into) {
        int left = column[row];
        if (left == into || first[into + 1] - first[into] < net.seats()[into] || left == Assignment.OUT) {
            return Integer.MAX_VALUE;
        }
        search.begin();
        reachSitters(into, -Integer.MAX_VALUE);
        reachUnseated();
        int seen = spread(0);
        for (int next = search.nearest(); next != NOBODY; next = search.nearest()) {
            if (next == left || first[next + 1] - first[next] < net.seats()[next]) {
                return width(next);
            }
            if (next != into) {
                reachSitters(next, search.distance[next]);
                seen = spread(seen);
            }
        }
        return NONE;
    }

    private void reachUnseated() {
        for (int row = 0; row < net.rows(); row++) {
            if (column[row] == Assignment.OUT) {
                search.reach(row, -Integer.MAX_VALUE);
            }
        }
    }

    private int width(int reached) {
        return (int) -search.distance[reached];
    }

    private void reachSitters(int of, long at) {
        for (int k = first[of]; k < first[of + 1]; k++) {
            search.reach(sitter[k], at);
        }
    }

    /** Looks at the columns that the rows reached since can go to; what is narrower is farther. */
    private int spread(int from) {
        int seen = from;
        for (; seen < search.rowCount; seen++) {
            int row = search.rowAt[seen];
            for (int arc = net.start()[row]; arc < net.start()[row + 1]; arc++) {
                int to = net.to()[arc];
                if (to != column[row]) {
                    search.offer(to, Math.max(search.rowDistance[row], -measure[arc]), row);
                }
            }
        }
        return seen;
    }
}

package id.jenjang.network;

import java.util.Arrays;

/**
 * Among all assignments that are as good, finds one whose lowest arc measures most: whoever sits by the lowest is moved
 * along arcs that cost nothing and measure more, until somebody cannot be.
 */
final class Lifting {
    private static final int NOBODY = -1;

    private final Seats at;
    private final int[] measure;

    /** Rows, then columns, then the outside, by number: from whom each was reached in the search of that stamp. */
    private final int[] from;

    private final int[] byArc;
    private final int[] stamp;
    private final int[] queue;
    private final int outside;
    private int now;
    private int head;
    private int size;
    private int above;

    Lifting(Seats at, int[] measure) {
        this.at = at;
        this.measure = measure;
        outside = at.rows() + at.columns();
        from = new int[outside + 1];
        byArc = new int[outside + 1];
        stamp = new int[outside + 1];
        queue = new int[outside + 1];
    }

    /** The most that the lowest measures; 0 when nobody is seated. Moves rows, keeps prices. */
    int lowest() {
        while (true) {
            int low = least();
            if (low == Integer.MAX_VALUE) {
                return 0;
            }
            above = low;
            for (int row = 0; row < at.rows(); row++) {
                if (at.arcOf[row] != NOBODY && measure[at.arcOf[row]] <= low && !moved(row)) {
                    return low;
                }
            }
        }
    }

    private int least() {
        int least = Integer.MAX_VALUE;
        for (int arc : at.arcOf) {
            least = arc == NOBODY ? least : Math.min(least, measure[arc]);
        }
        return least;
    }

    /** Moves a row away from where it sits, so that the column of its seat is used as much as before or need not be. */
    private boolean moved(int row) {
        int goal = at.rows() + at.to[at.arcOf[row]];
        now++;
        head = 0;
        size = 0;
        stamp[row] = now;
        from[row] = NOBODY;
        queue[size++] = row;
        while (head < size) {
            int node = queue[head++];
            if (node < at.rows()) {
                fromRow(node);
            } else if (node < outside) {
                fromColumn(node);
            } else {
                fromOutside();
            }
            if (stamp[goal] == now) {
                flip(row, goal);
                return true;
            }
        }
        return false;
    }

    private void reach(int node, int last, int arc) {
        if (stamp[node] != now) {
            stamp[node] = now;
            from[node] = last;
            byArc[node] = arc;
            queue[size++] = node;
        }
    }

    private void fromRow(int row) {
        for (int arc = at.start[row]; arc < at.start[row + 1]; arc++) {
            int column = at.to[arc];
            if (measure[arc] > above
                    && arc != at.arcOf[row]
                    && at.room[column] > 0
                    && at.value[arc] == at.rowPrice[row] + at.price[column]) {
                reach(at.rows() + column, row, arc);
            }
        }
        if (at.rowPrice[row] == at.out[row] && at.arcOf[row] != NOBODY) {
            reach(outside, row, NOBODY);
        }
    }

    private void fromColumn(int node) {
        int column = node - at.rows();
        int first = at.firstSeat[column];
        for (int seat = first; seat < first + at.taken[column]; seat++) {
            reach(at.sitter[seat], node, NOBODY);
        }
        if (!at.full(column)) {
            reach(outside, node, NOBODY);
        }
    }

    /** Somebody who is out may come in instead, and a column without a price may be used less. */
    private void fromOutside() {
        for (int row = 0; row < at.rows(); row++) {
            if (at.arcOf[row] == NOBODY) {
                reach(row, outside, NOBODY);
            }
        }
        for (int column = 0; column < at.columns(); column++) {
            if (at.price[column] == 0 && at.taken[column] > 0) {
                reach(at.rows() + column, outside, NOBODY);
            }
        }
    }

    private void flip(int first, int goal) {
        int[] moving = new int[size];
        int[] into = new int[size];
        int count = 0;
        int node = goal;
        while (node != first) {
            int last = from[node];
            if (last < at.rows()) {
                moving[count] = last;
                into[count++] = node == outside ? NOBODY : byArc[node];
            }
            node = last;
        }
        int[] rows = Arrays.copyOf(moving, count);
        for (int row : rows) {
            if (at.arcOf[row] != NOBODY) {
                at.leave(row);
            }
        }
        for (int k = 0; k < count; k++) {
            if (into[k] != NOBODY) {
                at.sit(rows[k], into[k]);
            }
        }
    }
}

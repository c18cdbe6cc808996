package id.jenjang.network;

import java.util.Arrays;

/**
 * The arcs of each row that gained most when all of them were looked at last, in their order, and how much no other
 * gained. While prices only rise the others gain no more than that, so that most questions need the few alone; a
 * question that they cannot decide for sure looks at all again. Answers are those of looking at all.
 */
final class Shortlist {
    /** Measured to be good: lists of so many arcs where a row has many, and a quarter of it where not. */
    private static final int LONGEST = 48;

    private static final int WIDE = 200;

    private final Seats at;
    /** The list of row i is from {@code i * length} on, {@code size[i]} long; no arc besides gains more than others. */
    final int length;

    final int[] size;
    final int[] arcAt;
    final int[] toAt;
    final long[] valueAt;
    final long[] others;

    private long width = 64;

    int bestArc;
    long best;
    long second;

    Shortlist(Seats at) {
        this.at = at;
        int widest = 1;
        for (int row = 0; row < at.rows(); row++) {
            widest = Math.max(widest, at.start[row + 1] - at.start[row]);
        }
        length = Math.min(widest, widest < WIDE ? LONGEST / 4 : LONGEST);
        size = new int[at.rows()];
        others = new long[at.rows()];
        Arrays.fill(others, Long.MAX_VALUE);
        arcAt = new int[at.rows() * length];
        toAt = new int[arcAt.length];
        valueAt = new long[arcAt.length];
    }

    /** The best arc of a row, or none where staying out is as good; what it gains, and what the second best does. */
    void look(int row) {
        lookAtFew(row);
        if (!sure(row)) {
            renew(row);
            lookAtFew(row);
            if (!sure(row)) {
                lookAtAll(row);
            }
        }
    }

    private boolean sure(int row) {
        return bestArc == Seats.NOBODY ? best >= others[row] : best > others[row] && second >= others[row];
    }

    private void lookAtFew(int row) {
        best = at.out[row];
        second = Long.MIN_VALUE;
        bestArc = Seats.NOBODY;
        for (int k = row * length, end = k + size[row]; k < end; k++) {
            note(arcAt[k], valueAt[k] - at.price[toAt[k]]);
        }
    }

    private void lookAtAll(int row) {
        best = at.out[row];
        second = Long.MIN_VALUE;
        bestArc = Seats.NOBODY;
        for (int arc = at.start[row], end = at.start[row + 1]; arc < end; arc++) {
            note(arc, at.value[arc] - at.price[at.to[arc]]);
        }
    }

    private void note(int arc, long gain) {
        if (gain > second) {
            if (gain > best) {
                second = best;
                best = gain;
                bestArc = arc;
            } else {
                second = gain;
            }
        }
    }

    /** What a row gains at best in another column or outside. */
    long elsewhere(int row, int here) {
        long most = elsewhereOfFew(row, here);
        if (most < others[row]) {
            renew(row);
            most = elsewhereOfFew(row, here);
            for (int arc = at.start[row], end = at.start[row + 1]; arc < end && most < others[row]; arc++) {
                most = at.to[arc] == here ? most : Math.max(most, at.value[arc] - at.price[at.to[arc]]);
            }
        }
        return most;
    }

    /** What a row gains at best, staying out included. */
    long bestGain(int row) {
        lookAtFew(row);
        return best >= others[row] ? best : at.bestGain(row);
    }

    private long elsewhereOfFew(int row, int here) {
        long most = at.out[row];
        for (int k = row * length, end = k + size[row]; k < end; k++) {
            if (toAt[k] != here) {
                most = Math.max(most, valueAt[k] - at.price[toAt[k]]);
            }
        }
        return most;
    }

    /** Lists the arcs that gain not much less than the best; how much less is learnt from how long lists become. */
    private void renew(int row) {
        long most = Greatest.NOTHING;
        for (int arc = at.start[row], end = at.start[row + 1]; arc < end; arc++) {
            most = Math.max(most, at.value[arc] - at.price[at.to[arc]]);
        }
        while (!list(row, most - width)) {
            if (width == 0) {
                others[row] = most;
                return;
            }
            width /= 2;
        }
        if (size[row] < length / 4) {
            width += width / 4 + 1;
        }
    }

    /** Whether there is room for all that gain so much. */
    private boolean list(int row, long least) {
        int first = row * length;
        int count = 0;
        others[row] = least - 1;
        for (int arc = at.start[row], end = at.start[row + 1]; arc < end; arc++) {
            if (at.value[arc] - at.price[at.to[arc]] >= least) {
                if (count == length) {
                    size[row] = count;
                    return false;
                }
                arcAt[first + count] = arc;
                toAt[first + count] = at.to[arc];
                valueAt[first + count++] = at.value[arc];
            }
        }
        size[row] = count;
        return true;
    }
}

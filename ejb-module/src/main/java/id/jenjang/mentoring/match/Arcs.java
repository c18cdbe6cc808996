package id.jenjang.mentoring.match;

import id.jenjang.network.Network;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The pairs that there may be: of each mentee from {@code start[i]} to {@code start[i + 1]}, the mentor and the fit.
 */
@SuppressWarnings("ArrayRecordComponent")
record Arcs(int[] start, int[] to, int[] fit) {
    int mentees() {
        return start.length - 1;
    }

    /** Those of these that stay. */
    Arcs only(IntPredicate kept) {
        int[] newStart = new int[start.length];
        int[] newTo = new int[to.length];
        int[] newFit = new int[to.length];
        int count = 0;
        for (int row = 0; row < mentees(); row++) {
            for (int arc = start[row]; arc < start[row + 1]; arc++) {
                if (kept.test(arc)) {
                    newTo[count] = to[arc];
                    newFit[count++] = fit[arc];
                }
            }
            newStart[row + 1] = count;
        }
        return new Arcs(newStart, Arrays.copyOf(newTo, count), Arrays.copyOf(newFit, count));
    }

    int greatest() {
        int most = 0;
        for (int each : fit) {
            most = Math.max(most, each);
        }
        return most;
    }

    /** More than all fits together can be. */
    long range() {
        long sum = 1;
        for (int row = 0; row < mentees(); row++) {
            int most = 0;
            for (int arc = start[row]; arc < start[row + 1]; arc++) {
                most = Math.max(most, fit[arc]);
            }
            sum += most;
        }
        return sum;
    }

    /** A network in which a pair is worth its fit and so much more; staying out is worth nothing. */
    Network network(long more, int[] seats) {
        long[] value = new long[to.length];
        for (int arc = 0; arc < value.length; arc++) {
            value[arc] = fit[arc] + more;
        }
        return new Network(start, to, value, new long[mentees()], seats);
    }

    /** Where the pair is; -1 when there is none. */
    int find(int mentee, int mentor) {
        for (int arc = start[mentee]; arc < start[mentee + 1]; arc++) {
            if (to[arc] == mentor) {
                return arc;
            }
        }
        return -1;
    }
}

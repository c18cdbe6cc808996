package id.jenjang.mentoring.match;

import id.jenjang.network.Assignment;
import id.jenjang.network.Network;
import java.util.Arrays;

/**
 * Even load as seats side by side whose cost rises: the k-th mentee of a mentor costs 2k - 1, so that the sum is that
 * of the squared loads. A mentor who has to be full is one column, worth more than all costs together.
 */
final class LoadNetwork {
    private final Arcs arcs;
    private final boolean[] last;
    private final int[] seats;
    private final int[] load;
    private final boolean[] full;
    private final int[] first;
    private final int[] mentorOf;
    private final int[] places;

    LoadNetwork(Arcs arcs, boolean[] last, int[] seats, int[] load, boolean[] full) {
        this.arcs = arcs;
        this.last = last;
        this.seats = seats;
        this.load = load;
        this.full = full;
        int[] asked = new int[seats.length];
        for (int mentor : arcs.to()) {
            asked[mentor]++;
        }
        first = new int[seats.length + 1];
        for (int mentor = 0; mentor < seats.length; mentor++) {
            first[mentor + 1] = first[mentor] + (full[mentor] ? 1 : Math.min(seats[mentor], asked[mentor]));
        }
        mentorOf = new int[first[seats.length]];
        places = new int[mentorOf.length];
        for (int mentor = 0; mentor < seats.length; mentor++) {
            Arrays.fill(mentorOf, first[mentor], first[mentor + 1], mentor);
            Arrays.fill(places, first[mentor], first[mentor + 1], full[mentor] ? seats[mentor] : 1);
        }
    }

    Network network(long[] out) {
        int[] start = new int[arcs.start().length];
        int size = 0;
        for (int mentor : arcs.to()) {
            size += first[mentor + 1] - first[mentor];
        }
        int[] to = new int[size];
        long[] value = new long[size];
        long change = arcs.mentees() + 1L;
        long bonus = bonus(change);
        int count = 0;
        for (int row = 0; row < arcs.mentees(); row++) {
            for (int arc = arcs.start()[row]; arc < arcs.start()[row + 1]; arc++) {
                int mentor = arcs.to()[arc];
                for (int column = first[mentor]; column < first[mentor + 1]; column++) {
                    long cost = 2L * (load[mentor] + column - first[mentor]) + 1;
                    to[count] = column;
                    value[count++] = (full[mentor] ? bonus : -cost * change) + (last[arc] ? 1 : 0);
                }
            }
            start[row + 1] = count;
        }
        return new Network(start, to, value, out, places);
    }

    /** More than all costs and changes together; nothing where no mentor has to be full. */
    private long bonus(long change) {
        long dearest = 1;
        boolean any = false;
        for (int mentor = 0; mentor < seats.length; mentor++) {
            dearest = Math.max(dearest, 2L * (load[mentor] + seats[mentor]) + 1);
            any |= full[mentor];
        }
        return any ? Math.multiplyExact(dearest * change + 1, change) : 0;
    }

    int[] mentors(int[] column) {
        int[] mentor = new int[column.length];
        Arrays.setAll(mentor, row -> column[row] == Assignment.OUT ? Assignment.OUT : mentorOf[column[row]]);
        return mentor;
    }

    long squares(int[] mentor) {
        long[] all = Arrays.stream(load).asLongStream().toArray();
        for (int each : mentor) {
            if (each != Assignment.OUT) {
                all[each]++;
            }
        }
        return Arrays.stream(all).map(each -> each * each).sum();
    }

    long kept(int[] mentor) {
        long kept = 0;
        for (int row = 0; row < mentor.length; row++) {
            kept += mentor[row] != Assignment.OUT && last[arcs.find(row, mentor[row])] ? 1 : 0;
        }
        return kept;
    }
}

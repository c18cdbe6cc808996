package id.jenjang.network;

/**
 * Rows (people, mentees) with arcs to columns (posts, mentors), each arc of a worth. A row goes to one column or, where
 * it may, stays out; a column takes as many rows as it has seats. Arcs of row i are {@code start[i]} to {@code start[i
 * + 1]}. The arrays are not copied and must not be changed any more.
 *
 * @param start of the arcs of each row, and their number at the end
 * @param to the column of each arc
 * @param value what the arc is worth; greater is better
 * @param out what it is worth that a row stays out; {@link #NOT_OUT} where it may not
 * @param seats of each column, 0 or more
 */
@SuppressWarnings("ArrayRecordComponent")
public record Network(int[] start, int[] to, long[] value, long[] out, int[] seats) {
    /** The row may not stay out. */
    public static final long NOT_OUT = Long.MIN_VALUE;

    /** Sums of so many values have to fit. */
    private static final long ROOM = Long.MAX_VALUE / 8;

    /** Refuses what is not a network or too large to be added up exactly. */
    public Network {
        if (start.length != out.length + 1 || to.length != value.length || start[out.length] != to.length) {
            throw new IllegalArgumentException("Wanted: arcs of each row");
        }
        long most = ROOM / (out.length + 1L);
        for (long each : value) {
            requireSmall(each, most);
        }
        for (long each : out) {
            requireSmall(each == NOT_OUT ? 0 : each, most);
        }
        for (int column : to) {
            if (column < 0 || column >= seats.length) {
                throw new IllegalArgumentException("Wanted: arcs to columns that there are");
            }
        }
    }

    private static void requireSmall(long value, long most) {
        if (value > most || value < -most) {
            throw new IllegalArgumentException("Wanted: values that can be added up without overflow");
        }
    }

    /** How many rows. */
    public int rows() {
        return out.length;
    }

    /** How many columns. */
    public int columns() {
        return seats.length;
    }
}

package id.jenjang.network;

/**
 * A network whose arcs are worth something in several orders, the first of which counts before all others.
 *
 * @param start of the arcs of each row, and their number at the end
 * @param to the column of each arc
 * @param value by order, then arc
 * @param out by order, then row; {@link Network#NOT_OUT} in the first order where a row may not stay out
 * @param seats of each column
 */
@SuppressWarnings("ArrayRecordComponent")
public record OrderedNetwork(int[] start, int[] to, long[][] value, long[][] out, int[] seats) {
    /** How many orders. */
    public int orders() {
        return value.length;
    }

    /** What the rows of an assignment are worth in an order; the assignment is a column for each row. */
    public long worth(int order, int[] column) {
        long sum = 0;
        for (int row = 0; row < column.length; row++) {
            long best = column[row] == Assignment.OUT ? out[order][row] : Long.MIN_VALUE;
            for (int arc = start[row]; arc < start[row + 1]; arc++) {
                best = column[row] == to[arc] ? Math.max(best, value[order][arc]) : best;
            }
            sum = Math.addExact(sum, best);
        }
        return sum;
    }
}

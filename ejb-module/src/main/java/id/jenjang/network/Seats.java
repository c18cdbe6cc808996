package id.jenjang.network;

import java.util.Arrays;

/** Who sits where so far, and at which prices. */
final class Seats {
    static final int NOBODY = -1;

    final Network net;
    final int[] start;
    final int[] to;
    final long[] value;
    final long[] out;

    final long[] rowPrice;
    final long[] price;

    /** The arc that each row sits by, or NOBODY; its seat; whose each seat is; how many of a column are taken. */
    final int[] arcOf;

    final int[] seatOf;
    final int[] sitter;
    final int[] firstSeat;
    final int[] taken;

    Seats(Network net, long[] firstPrice) {
        this.net = net;
        start = net.start();
        to = net.to();
        value = net.value();
        out = net.out();
        rowPrice = new long[net.rows()];
        price = firstPrice.clone();
        arcOf = new int[net.rows()];
        seatOf = new int[net.rows()];
        Arrays.fill(arcOf, NOBODY);
        Arrays.fill(seatOf, NOBODY);
        firstSeat = new int[net.columns() + 1];
        for (int column = 0; column < net.columns(); column++) {
            firstSeat[column + 1] = firstSeat[column] + Math.min(net.seats()[column], net.rows());
        }
        sitter = new int[firstSeat[net.columns()]];
        taken = new int[net.columns()];
    }

    int rows() {
        return arcOf.length;
    }

    int columns() {
        return price.length;
    }

    int seats(int column) {
        return firstSeat[column + 1] - firstSeat[column];
    }

    boolean full(int column) {
        return taken[column] == seats(column);
    }

    /** Where a row sits; OUT for nowhere. */
    int columnOf(int row) {
        return arcOf[row] == NOBODY ? Assignment.OUT : to[arcOf[row]];
    }

    /** Takes a free seat by an arc. */
    void sit(int row, int arc) {
        int column = to[arc];
        int seat = firstSeat[column] + taken[column]++;
        arcOf[row] = arc;
        seatOf[row] = seat;
        sitter[seat] = row;
    }

    /** Leaves the seat; the last of the column moves up. */
    void leave(int row) {
        int column = to[arcOf[row]];
        int last = firstSeat[column] + --taken[column];
        int mover = sitter[last];
        sitter[seatOf[row]] = mover;
        seatOf[mover] = seatOf[row];
        arcOf[row] = NOBODY;
        seatOf[row] = NOBODY;
    }

    /** What a row gains at best at these prices, staying out included. */
    long bestGain(int row) {
        long best = out[row];
        for (int arc = start[row], end = start[row + 1]; arc < end; arc++) {
            best = Math.max(best, value[arc] - price[to[arc]]);
        }
        return best;
    }

    int[] columnOfAll() {
        int[] columns = new int[rows()];
        Arrays.setAll(columns, this::columnOf);
        return columns;
    }
}

package id.jenjang.network;

import java.util.Arrays;

/** Who sits where so far, and at which prices. */
final class Seats {
    static final int NOBODY = -1;

    /** The price of a column without any seat. */
    static final long CLOSED = Long.MAX_VALUE / 4;

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

    /** How many of a column may be taken. */
    final int[] room;

    Seats(Network net, long[] firstPrice) {
        this(net, net.value(), firstPrice, 0);
    }

    /** With other values of the arcs, and so many seats aside in each column by which its room may grow. */
    Seats(Network net, long[] value, long[] firstPrice, int aside) {
        this.net = net;
        this.value = value;
        start = net.start();
        to = net.to();
        out = net.out();
        rowPrice = new long[net.rows()];
        price = firstPrice.clone();
        arcOf = new int[net.rows()];
        seatOf = new int[net.rows()];
        Arrays.fill(arcOf, NOBODY);
        Arrays.fill(seatOf, NOBODY);
        firstSeat = new int[net.columns() + 1];
        room = net.seats().clone();
        for (int column = 0; column < net.columns(); column++) {
            firstSeat[column + 1] = firstSeat[column] + Math.min(net.seats()[column], net.rows()) + aside;
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
        return room[column];
    }

    boolean full(int column) {
        return taken[column] == room[column];
    }

    /** Nobody can pay for a column without any seat. */
    void closeWhatHasNoSeat() {
        for (int column = 0; column < columns(); column++) {
            price[column] = room[column] == 0 ? CLOSED : price[column];
        }
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

    /** What the prices say that all is worth together. */
    long priced() {
        long sum = 0;
        for (long each : rowPrice) {
            sum += each;
        }
        for (int column = 0; column < columns(); column++) {
            sum += room[column] == 0 ? 0 : price[column] * room[column];
        }
        return sum;
    }

    int[] columnOfAll() {
        int[] columns = new int[rows()];
        Arrays.setAll(columns, this::columnOf);
        return columns;
    }
}

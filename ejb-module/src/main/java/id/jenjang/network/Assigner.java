package id.jenjang.network;

import java.util.Arrays;

/**
 * Finds the best assignment by shortest augmenting paths with prices (Jonker and Volgenant, Computing 38, 1987, in the
 * sparse form of Volgenant, 1996), columns with seats. Rows first bid for columns without paths; who is left is placed
 * along the path that costs the others least. Exact in whole numbers.
 */
public final class Assigner {
    private static final int BIDS_PER_ROW = 6;
    private static final int NOBODY = -1;

    private final Network net;
    private final int[] start;
    private final int[] to;
    private final long[] value;
    private final long[] out;

    private final long[] rowPrice;
    private final long[] price;

    /** Where each row sits: a seat, or NOBODY; whose each seat is; how many seats of each column are taken. */
    private final int[] seatOf;

    private final int[] sitter;
    private final int[] firstSeat;
    private final int[] taken;
    private final int[] columnOf;

    private final Search search;

    /** Where the shortest path so far ends: its length, its last row, and the column of that row or NOBODY. */
    private long endDistance;

    private int endRow;
    private int endColumn;

    private Assigner(Network net) {
        this.net = net;
        start = net.start();
        to = net.to();
        value = net.value();
        out = net.out();
        rowPrice = new long[net.rows()];
        price = new long[net.columns()];
        seatOf = new int[net.rows()];
        columnOf = new int[net.rows()];
        Arrays.fill(seatOf, NOBODY);
        Arrays.fill(columnOf, Assignment.OUT);
        firstSeat = new int[net.columns() + 1];
        for (int column = 0; column < net.columns(); column++) {
            firstSeat[column + 1] = firstSeat[column] + Math.min(net.seats()[column], net.rows());
        }
        sitter = new int[firstSeat[net.columns()]];
        taken = new int[net.columns()];
        search = new Search(net.rows(), net.columns());
    }

    /** The best assignment of a network, or why there is none. */
    public static Assignment best(Network network) {
        return new Assigner(network).run();
    }

    private Assignment run() {
        int[] left = bid();
        for (int row : left) {
            if (!augment(row)) {
                return new Assignment(columnOf, 0, rowPrice, price, search.reachedRows());
            }
        }
        priceWhatHasNoSeat();
        long sum = 0;
        for (long each : rowPrice) {
            sum += each;
        }
        for (int column = 0; column < price.length; column++) {
            sum += price[column] * net.seats()[column];
        }
        return new Assignment(columnOf, sum, rowPrice, price, new int[0]);
    }

    private void priceWhatHasNoSeat() {
        for (int row = 0; row < rowPrice.length; row++) {
            for (int arc = start[row]; arc < start[row + 1]; arc++) {
                int column = to[arc];
                if (net.seats()[column] == 0) {
                    price[column] = Math.max(price[column], value[arc] - rowPrice[row]);
                }
            }
        }
    }

    /** Lets rows bid for single seats, each up to what it would lose otherwise; gives those still without a place. */
    private int[] bid() {
        int rows = columnOf.length;
        int[] queue = new int[rows];
        Arrays.setAll(queue, i -> i);
        int[] later = new int[rows];
        int waiting = 0;
        long bids = (long) BIDS_PER_ROW * rows;
        for (int first : queue) {
            int row = first;
            while (row != NOBODY) {
                int next = bids-- > 0 ? bid(row) : row;
                if (next == row) {
                    later[waiting++] = row;
                    next = NOBODY;
                }
                row = next;
            }
        }
        int[] left = Arrays.copyOf(later, waiting);
        Arrays.sort(left);
        return left;
    }

    /** One bid: gives the row that it pushes out, NOBODY, or the row itself when it would have to share or wait. */
    private int bid(int row) {
        long best = out[row];
        long second = Long.MIN_VALUE;
        int column = Assignment.OUT;
        for (int arc = start[row], end = start[row + 1]; arc < end; arc++) {
            long gain = value[arc] - price[to[arc]];
            if (gain > second && net.seats()[to[arc]] > 0) {
                if (gain > best) {
                    second = best;
                    best = gain;
                    column = to[arc];
                } else {
                    second = gain;
                }
            }
        }
        rowPrice[row] = best;
        if (column == Assignment.OUT) {
            return best == Network.NOT_OUT ? row : NOBODY;
        }
        return bid(row, column, best, second);
    }

    private int bid(int row, int column, long best, long second) {
        int seats = firstSeat[column + 1] - firstSeat[column];
        if (taken[column] < seats) {
            sit(row, column, firstSeat[column] + taken[column]++);
            return NOBODY;
        }
        if (seats > 1 || second == best || second == Network.NOT_OUT) {
            return row;
        }
        int loser = sitter[firstSeat[column]];
        price[column] += best - second;
        rowPrice[row] = second;
        seatOf[loser] = NOBODY;
        columnOf[loser] = Assignment.OUT;
        sit(row, column, firstSeat[column]);
        return loser;
    }

    private void sit(int row, int column, int seat) {
        seatOf[row] = seat;
        columnOf[row] = column;
        sitter[seat] = row;
    }

    /** Places a row along the path that costs the others least; false when there is none. */
    private boolean augment(int row) {
        rowPrice[row] = bestGain(row);
        search.begin();
        search.reach(row, 0);
        endDistance = Long.MAX_VALUE;
        int at = 0;
        while (true) {
            for (; at < search.rowCount; at++) {
                stayOut(search.rowAt[at]);
                relax(search.rowAt[at]);
            }
            int column = search.nearest();
            if (column == NOBODY || search.distance[column] >= endDistance) {
                break;
            }
            for (int seat = firstSeat[column]; seat < firstSeat[column + 1]; seat++) {
                search.reach(sitter[seat], search.distance[column]);
            }
        }
        if (endDistance == Long.MAX_VALUE) {
            return false;
        }
        reprice(endDistance);
        flip(endRow, endColumn);
        return true;
    }

    /** Ends the path at a row that stays out, if that is the shortest so far. */
    private void stayOut(int row) {
        if (out[row] != Network.NOT_OUT) {
            long stop = search.rowDistance[row] + rowPrice[row] - out[row];
            if (stop < endDistance) {
                endDistance = stop;
                endRow = row;
                endColumn = NOBODY;
            }
        }
    }

    private long bestGain(int row) {
        long best = out[row];
        for (int arc = start[row], end = start[row + 1]; arc < end; arc++) {
            if (net.seats()[to[arc]] > 0) {
                best = Math.max(best, value[arc] - price[to[arc]]);
            }
        }
        return best;
    }

    /** Looks from a row at the columns that are nearer than the end so far; a free one is the new end. */
    private void relax(int row) {
        long base = search.rowDistance[row] + rowPrice[row];
        for (int arc = start[row], end = start[row + 1]; arc < end; arc++) {
            int column = to[arc];
            long distance = base - value[arc] + price[column];
            if (distance < endDistance && net.seats()[column] > 0) {
                if (taken[column] < firstSeat[column + 1] - firstSeat[column]) {
                    endDistance = distance;
                    endRow = row;
                    endColumn = column;
                } else {
                    search.offer(column, distance, row);
                }
            }
        }
    }

    private void reprice(long end) {
        for (int k = 0; k < search.rowCount; k++) {
            int row = search.rowAt[k];
            rowPrice[row] -= end - search.rowDistance[row];
        }
        for (int k = 0; k < search.doneCount; k++) {
            int column = search.done[k];
            price[column] += Math.max(0, end - search.distance[column]);
        }
    }

    /** Seats the row in the column (OUT: nowhere), and the row before it on the path where this one sat, and so on. */
    private void flip(int last, int intoColumn) {
        int row = last;
        int column = intoColumn;
        int seat = column == NOBODY ? NOBODY : firstSeat[column] + taken[column]++;
        while (true) {
            int freed = seatOf[row];
            int left = columnOf[row];
            seatOf[row] = seat;
            columnOf[row] = column == NOBODY ? Assignment.OUT : column;
            if (seat != NOBODY) {
                sitter[seat] = row;
            }
            if (freed == NOBODY) {
                return;
            }
            seat = freed;
            column = left;
            row = search.from[column];
        }
    }
}

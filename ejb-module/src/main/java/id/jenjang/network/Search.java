package id.jenjang.network;

import java.util.Arrays;

/**
 * The growing tree of shortest paths of one augmentation: rows reached, columns waiting in a heap by distance, columns
 * done. Begun anew without clearing, by a stamp.
 */
final class Search {
    private static final int NOBODY = -1;

    /** Distance of each column reached, and the row that it was reached from. */
    final long[] distance;

    final int[] from;

    /** Rows in the order in which they were reached, and their distance. */
    final int[] rowAt;

    final long[] rowDistance;
    int rowCount;

    /** Columns in the order in which they were done. */
    final int[] done;

    int doneCount;

    private final int[] stamp;
    private final int[] place;
    private final int[] heap;
    private int heapSize;
    private int now;

    Search(int rows, int columns) {
        distance = new long[columns];
        from = new int[columns];
        rowAt = new int[rows];
        rowDistance = new long[rows];
        done = new int[columns];
        stamp = new int[columns];
        place = new int[columns];
        heap = new int[columns];
    }

    void begin() {
        now++;
        rowCount = 0;
        doneCount = 0;
        heapSize = 0;
    }

    void reach(int row, long at) {
        rowAt[rowCount++] = row;
        rowDistance[row] = at;
    }

    /** Notes a way to a column if it is the shortest so far; whether it is. */
    boolean offer(int column, long at, int row) {
        if (stamp[column] != now) {
            stamp[column] = now;
            place[column] = heapSize;
            heapSize++;
        } else if (at >= distance[column]) {
            return false;
        }
        distance[column] = at;
        from[column] = row;
        up(place[column], column);
        return true;
    }

    /** Takes out the nearest column that is not done; NOBODY when there is none. */
    int nearest() {
        if (heapSize == 0) {
            return NOBODY;
        }
        int top = heap[0];
        int last = heap[--heapSize];
        if (heapSize > 0) {
            down(last);
        }
        done[doneCount++] = top;
        return top;
    }

    int[] reachedRows() {
        return Arrays.copyOf(rowAt, rowCount);
    }

    private void up(int hole, int column) {
        int at = hole;
        long key = distance[column];
        while (at > 0) {
            int parent = (at - 1) >> 2;
            if (distance[heap[parent]] <= key) {
                break;
            }
            heap[at] = heap[parent];
            place[heap[at]] = at;
            at = parent;
        }
        heap[at] = column;
        place[column] = at;
    }

    private void down(int column) {
        int at = 0;
        long key = distance[column];
        while (true) {
            int child = 4 * at + 1;
            if (child >= heapSize) {
                break;
            }
            int best = child;
            for (int other = child + 1, end = Math.min(child + 4, heapSize); other < end; other++) {
                best = distance[heap[other]] < distance[heap[best]] ? other : best;
            }
            if (distance[heap[best]] >= key) {
                break;
            }
            heap[at] = heap[best];
            place[heap[at]] = at;
            at = best;
        }
        heap[at] = column;
        place[column] = at;
    }
}

package id.jenjang.network;

/**
 * Who goes where, and the prices that prove that it cannot be better: value = sum of row prices + sum of seats x column
 * prices, and no arc is worth more than its two prices.
 *
 * @param column of each row; {@link #OUT} when it stays out. Of an impossible assignment: of the rows that got one
 * @param value of all together
 * @param rowPrice what each row gains over its best alternative being worth nothing
 * @param columnPrice what one more seat would be worth at most; 0 when a seat is left
 * @param crowded when no assignment is possible: rows that may not stay out and that together reach fewer seats than
 *     they are; empty otherwise
 */
@SuppressWarnings("ArrayRecordComponent")
public record Assignment(int[] column, long value, long[] rowPrice, long[] columnPrice, int[] crowded) {
    /** The row goes nowhere. */
    public static final int OUT = -1;

    /** Whether every row that has to be somewhere is. */
    public boolean possible() {
        return crowded.length == 0;
    }
}

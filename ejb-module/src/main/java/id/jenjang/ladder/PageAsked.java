package id.jenjang.ladder;

/**
 * Which part of a long list is wanted.
 *
 * @param search words to look for, in any case; empty for all
 * @param order the column to sort by
 * @param descending whether from the last to the first
 * @param first how many rows to pass over
 * @param size at most how many rows to give, 1 to 1,000
 */
public record PageAsked(String search, Order order, boolean descending, int first, int size) {
    private static final int MOST = 1_000;

    /** The columns that lists of people are sorted by; empty values come last. */
    public enum Order {
        NAME,
        JOB,
        UNIT,
        GRADE,
        SINCE,
        RETIRES,
        /** Those who may go first: all met, then the fewest requirements open. */
        READINESS
    }

    public PageAsked {
        if (first < 0 || size < 1 || size > MOST) {
            throw new IllegalArgumentException("A page of %d rows after %d is not given.".formatted(size, first));
        }
    }
}

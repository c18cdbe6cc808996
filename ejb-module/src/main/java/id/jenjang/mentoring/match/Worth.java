package id.jenjang.mentoring.match;

/**
 * What a matching is worth, or by how much one is worth more than another. By which part two are compared first, second
 * and last is up to the policy's {@link MatchOrder}; a part that is compared later may differ the other way.
 *
 * @param matched pairs
 * @param worst the lowest fit of all of them; 0 when there are none
 * @param total of their fits
 */
public record Worth(long matched, long worst, long total) {
    /** No difference. */
    public static final Worth NOTHING = new Worth(0, 0, 0);

    /** By how much this is more. */
    public Worth minus(Worth other) {
        return new Worth(matched - other.matched, worst - other.worst, total - other.total);
    }

    /** Whether there is no difference. */
    public boolean nothing() {
        return equals(NOTHING);
    }
}

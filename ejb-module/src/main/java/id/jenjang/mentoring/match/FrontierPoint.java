package id.jenjang.mentoring.match;

/**
 * One of the best trades between the number matched and the fit: no matching with as many pairs has a greater total.
 *
 * @param matched pairs
 * @param total of their fits
 * @param worst the lowest fit of them; 0 when there are none
 */
public record FrontierPoint(int matched, long total, int worst) {
    /** Average fit; 0 when there are no pairs. */
    public double average() {
        return matched == 0 ? 0 : (double) total / matched;
    }
}

package id.jenjang.mentoring.match;

/**
 * A pair of a matching.
 *
 * @param couple the two
 * @param fit its parts and total
 * @param origin how it came in
 */
public record MatchedPair(Couple couple, Fit fit, Origin origin) {
    /** How a pair came into a matching. */
    public enum Origin {
        /** By the matcher. */
        PROPOSED,
        /** Set by the coordinator. */
        PINNED,
        /** It lived before. */
        STANDING
    }
}

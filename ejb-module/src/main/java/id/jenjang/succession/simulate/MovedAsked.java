package id.jenjang.succession.simulate;

/**
 * Which people are asked for, by the page.
 *
 * @param was key of a box, or of none that is certain; empty for any
 * @param becomes the same
 * @param first how many to skip
 */
public record MovedAsked(String was, String becomes, int first, int size) {
    /** The most that one page has. */
    public static final int MOST = 1_000;

    public MovedAsked {
        was = was == null ? "" : was;
        becomes = becomes == null ? "" : becomes;
        first = Math.max(0, first);
        size = Math.max(1, Math.min(MOST, size));
    }
}

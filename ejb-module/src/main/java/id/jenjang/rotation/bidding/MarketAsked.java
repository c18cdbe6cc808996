package id.jenjang.rotation.bidding;

/**
 * Which part of the market is asked for.
 *
 * @param search part of a job's or unit's name; empty for all
 * @param sameLevelOnly whether only positions of the person's own level
 * @param first the first row, from 0
 * @param size the most rows
 */
public record MarketAsked(String search, boolean sameLevelOnly, int first, int size) {
    /** The whole market. */
    public static final MarketAsked ALL = new MarketAsked("", false, 0, Integer.MAX_VALUE);

    public MarketAsked {
        search = search == null ? "" : search.strip();
    }
}

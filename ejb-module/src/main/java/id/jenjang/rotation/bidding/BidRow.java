package id.jenjang.rotation.bidding;

import java.time.Instant;
import java.util.List;

/**
 * What a person saved of a round (lembar minat).
 *
 * @param ranked the wished positions in order; those no longer open are still shown
 * @param mobilityKm -1 when not stated
 * @param savedAt null before the first save
 * @param version what the next save has to name; 0 before the first
 * @param open whether it can be changed now
 */
public record BidRow(
        List<MarketRow> ranked, boolean stay, int mobilityKm, Instant savedAt, long version, boolean open) {
    public BidRow {
        ranked = List.copyOf(ranked);
    }
}

package id.jenjang.rotation.bidding;

import java.util.List;

/**
 * A page of the market.
 *
 * @param rows those asked for: what fits best first
 * @param total how many there are in all pages
 */
public record MarketPage(List<MarketRow> rows, int total) {
    public MarketPage {
        rows = List.copyOf(rows);
    }
}

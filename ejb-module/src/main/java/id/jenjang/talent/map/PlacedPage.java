package id.jenjang.talent.map;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A page of people of a cycle.
 *
 * @param total how many there are on all pages
 */
public record PlacedPage(int total, List<PlacedRow> rows) implements ShowsPeople {
    public PlacedPage {
        rows = List.copyOf(rows);
    }

    @Override
    public Collection<UUID> people() {
        return rows.stream().map(PlacedRow::employee).toList();
    }
}

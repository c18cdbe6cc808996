package id.jenjang.succession.simulate;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A page of those who would be in another box.
 *
 * @param total how many there are on all pages
 */
public record MovedPage(int total, List<MovedRow> rows) implements ShowsPeople {
    public MovedPage {
        rows = List.copyOf(rows);
    }

    @Override
    public Collection<UUID> people() {
        return rows.stream().map(MovedRow::employee).toList();
    }
}

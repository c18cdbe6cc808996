package id.jenjang.succession.critical;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A page of positions, and how many there are on all pages. */
public record CriticalPage(int total, List<CriticalRow> rows) implements ShowsPeople {
    public CriticalPage {
        rows = List.copyOf(rows);
    }

    @Override
    public Collection<UUID> people() {
        return rows.stream().flatMap(row -> row.people().stream()).toList();
    }
}

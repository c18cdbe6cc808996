package id.jenjang.succession.pool;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A page of nominations, and how many there are on all pages. */
public record NominationPage(int total, List<Nomination> rows) implements ShowsPeople {
    public NominationPage {
        rows = List.copyOf(rows);
    }

    @Override
    public Collection<UUID> people() {
        return rows.stream().map(Nomination::employee).toList();
    }
}

package id.jenjang.succession.pool;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A page of who is in a pool, and how many there are on all pages. */
public record MemberPage(int total, List<MemberRow> rows) implements ShowsPeople {
    public MemberPage {
        rows = List.copyOf(rows);
    }

    @Override
    public Collection<UUID> people() {
        return rows.stream().map(MemberRow::employee).toList();
    }
}

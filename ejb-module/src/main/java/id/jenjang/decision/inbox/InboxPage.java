package id.jenjang.decision.inbox;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A page of the inbox by deadline, and how many there are in all. */
public record InboxPage(List<InboxRow> rows, int total) implements ShowsPeople {
    public InboxPage {
        rows = List.copyOf(rows);
    }

    @Override
    public Collection<UUID> people() {
        return rows.stream().flatMap(row -> row.people().stream()).toList();
    }
}

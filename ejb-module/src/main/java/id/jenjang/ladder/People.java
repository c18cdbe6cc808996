package id.jenjang.ladder;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A page of a list of people.
 *
 * @param rows those asked for, in order
 * @param total how many there are in all pages
 */
public record People<T extends ShowsPeople>(List<T> rows, int total) implements ShowsPeople {
    public People {
        rows = List.copyOf(rows);
    }

    @Override
    public Collection<UUID> people() {
        return rows.stream().flatMap(row -> row.people().stream()).toList();
    }
}

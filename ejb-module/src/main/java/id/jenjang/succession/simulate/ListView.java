package id.jenjang.succession.simulate;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The list of a position before and after.
 *
 * @param rows those within the unit that was asked for, first those on the list after
 * @param elsewhere how many more stand outside that unit, who are not named
 */
public record ListView(ListRow list, List<LineRow> rows, int elsewhere) implements ShowsPeople {
    public ListView {
        rows = List.copyOf(rows);
    }

    @Override
    public Collection<UUID> people() {
        return rows.stream().map(LineRow::employee).toList();
    }
}

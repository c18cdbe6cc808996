package id.jenjang.succession.selection.result;

import id.jenjang.access.ShowsPeople;
import id.jenjang.succession.selection.score.Placed;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * One line of a ranking with the name behind it.
 *
 * @param named whether named to the appointing officer, or passed
 * @param chosen whether the appointing officer chose this one
 */
public record RankedRow(UUID employee, String name, Placed placed, boolean named, boolean chosen)
        implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}

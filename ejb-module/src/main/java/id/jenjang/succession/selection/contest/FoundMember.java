package id.jenjang.succession.selection.contest;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who sits on a panel or may.
 *
 * @param unit where they work; empty when not asked for or unknown
 */
public record FoundMember(UUID employee, String name, String unit) implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}

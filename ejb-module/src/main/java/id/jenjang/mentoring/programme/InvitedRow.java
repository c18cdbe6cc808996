package id.jenjang.mentoring.programme;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who is invited, or was found by name to be invited.
 *
 * @param unit where they work; empty when not known
 */
public record InvitedRow(UUID employee, String name, String unit) implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}

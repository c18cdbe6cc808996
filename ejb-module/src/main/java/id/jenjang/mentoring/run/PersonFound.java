package id.jenjang.mentoring.run;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Somebody of a programme who was found by name.
 *
 * @param unit where they work; empty when not known
 */
public record PersonFound(UUID employee, String name, String unit) implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}

package id.jenjang.mentoring.signup;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Somebody found by name, to be chosen.
 *
 * @param unit where they work; empty when not known
 */
public record FoundRow(UUID employee, String name, String unit) implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}

package id.jenjang.decision.delegation;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Somebody to whom may be delegated; {@code unit} is empty when they hold no position. */
public record FoundPerson(UUID uuid, String name, String unit) implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return Set.of(uuid);
    }
}

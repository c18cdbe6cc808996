package id.jenjang.decision.delegation;

import id.jenjang.access.ShowsPeople;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** One delegation of the caller's own (pelimpahan), its days included. */
public record DelegationRow(UUID uuid, UUID to, String name, LocalDate fromDay, LocalDate toDay, String reason)
        implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return Set.of(to);
    }
}

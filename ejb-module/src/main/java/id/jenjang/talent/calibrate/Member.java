package id.jenjang.talent.calibrate;

import id.jenjang.access.ShowsPeople;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody of the committee in a session (anggota sidang).
 *
 * @param attendedAt when they first came; empty while they have not
 */
public record Member(UUID employee, String name, boolean chair, Optional<Instant> attendedAt) implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}

package id.jenjang.rotation.approval;

import id.jenjang.access.ShowsPeople;
import id.jenjang.decision.MatterState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One move for which papers can be written (baris naskah keputusan).
 *
 * @param decision opaque id, by which papers are asked for
 * @param chain it belongs to
 * @param links how many moves that chain has
 * @param fromJob empty where the person held no position that is known
 * @param effectiveOn the first day, as decided or, before that, as proposed
 * @param decidedAt empty while it is not decided
 * @param effective whether it has taken effect
 * @param roundName the round it was planned in
 */
public record DecreeRow(
        UUID decision,
        UUID chain,
        int links,
        UUID employee,
        String name,
        String fromJob,
        String fromUnit,
        String toJob,
        String toUnit,
        LocalDate effectiveOn,
        MatterState state,
        Optional<Instant> decidedAt,
        boolean effective,
        String roundName)
        implements ShowsPeople {
    /** Whether the papers about it are no longer drafts. */
    public boolean decided() {
        return state == MatterState.DECIDED || state == MatterState.EFFECTIVE;
    }

    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}

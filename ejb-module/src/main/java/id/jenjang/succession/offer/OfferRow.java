package id.jenjang.succession.offer;

import id.jenjang.access.ShowsPeople;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An offer.
 *
 * @param job opaque id of the job that would be the goal
 * @param words of the committee; empty for none
 * @param lacking what was missing at that moment; empty for nothing
 * @param version as an answer to it must name
 */
public record OfferRow(
        UUID uuid,
        UUID position,
        UUID job,
        String jobName,
        UUID employee,
        String words,
        String lacking,
        OfferState state,
        Instant at,
        Optional<Instant> answeredAt,
        long version)
        implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}

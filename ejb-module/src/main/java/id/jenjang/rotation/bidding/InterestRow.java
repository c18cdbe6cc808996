package id.jenjang.rotation.bidding;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A person who ranked a position, or whom its head would take.
 *
 * @param rank the person's own rank; 0 when they did not rank it
 * @param wanted whether the head would take them
 */
public record InterestRow(
        UUID position, UUID employee, String name, String jobName, String unitName, int rank, boolean wanted)
        implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}

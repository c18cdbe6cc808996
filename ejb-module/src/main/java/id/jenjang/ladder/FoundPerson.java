package id.jenjang.ladder;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A person that a search found.
 *
 * @param name with titles as recorded
 * @param jobName the job held definitively; null when none
 * @param unitName where; null when nowhere
 */
public record FoundPerson(UUID employee, String name, String jobName, String unitName) implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}

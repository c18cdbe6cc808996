package id.jenjang.counselling;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Somebody to whom performance counselling is suggested; says nothing of whether they ask for it.
 *
 * @param told whether they have been told that they may ask
 */
public record SuggestedRow(UUID employee, String name, boolean told) implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}

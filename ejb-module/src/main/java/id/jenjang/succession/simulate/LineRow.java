package id.jenjang.succession.simulate;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Somebody on a list before, after, or both; null where they are not on it. */
public record LineRow(UUID employee, String name, String unitName, Place was, Place becomes) implements ShowsPeople {
    /**
     * A place on a list.
     *
     * @param readiness name of the readiness
     * @param score 0 to 1,000,000
     */
    public record Place(int number, String readiness, int score) {}

    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}

package id.jenjang.counselling;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A counsellor who takes requests, in their own words. */
public record CounsellorRow(UUID employee, String name, String statement) implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}

package id.jenjang.succession.simulate;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Somebody who would be in another box; boxes by their keys. */
public record MovedRow(UUID employee, String name, String jobName, String unitName, String was, String becomes)
        implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}

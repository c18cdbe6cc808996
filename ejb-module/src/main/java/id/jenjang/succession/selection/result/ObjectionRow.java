package id.jenjang.succession.selection.result;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** An objection with who made it. */
public record ObjectionRow(Objection objection, UUID employee, String name) implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}

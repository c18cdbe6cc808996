package id.jenjang.succession.pool;

import id.jenjang.access.ShowsPeople;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Who is in a pool.
 *
 * @param lastDay of the term
 * @param stand where they stood when they entered
 * @param decreed whether the newest decree names them
 */
public record MemberRow(UUID employee, String name, LocalDate entered, LocalDate lastDay, Stand stand, boolean decreed)
        implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}

package id.jenjang.succession.pool;

import id.jenjang.people.JobLevel;
import java.util.Optional;
import java.util.UUID;

/**
 * What is said of a new pool.
 *
 * @param uuid of the form, so that one form has one effect; the pool's id
 * @param level null where it is kept for a position, whose level counts then
 */
public record PoolForm(
        UUID uuid,
        String name,
        PoolKind kind,
        JobLevel level,
        Optional<String> family,
        Optional<UUID> position,
        int termMonths,
        EntryRule rule) {
    public PoolForm {
        name = name == null ? "" : name.strip();
    }
}

package id.jenjang.succession.pool;

import id.jenjang.access.ShowsPeople;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A change of a pool, as it is told (riwayat kelompok).
 *
 * @param employee whom it is about; empty when it is about the pool
 * @param name of the person; empty text when it is about the pool
 * @param words the reason that was given, or what was said
 * @param stand where the person stood at that moment; empty where that was not asked for
 */
public record PoolEvent(
        Kind kind, Optional<UUID> employee, String name, String words, Optional<Stand> stand, String by, Instant at)
        implements ShowsPeople {
    /** What happened. */
    public enum Kind {
        OPENED,
        CLOSED,
        NOMINATED,
        WITHDRAWN,
        ADVANCE_YES,
        ADVANCE_NO,
        LATERAL_YES,
        LATERAL_NO,
        DEVELOP_YES,
        DEVELOP_NO,
        ENTERED,
        LEFT_TERM,
        LEFT_SELF,
        LEFT_DECISION,
        LEFT_GONE,
        DECREED
    }

    @Override
    public Collection<UUID> people() {
        return employee.map(List::of).orElseGet(List::of);
    }
}

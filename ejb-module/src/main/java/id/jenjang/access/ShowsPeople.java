package id.jenjang.access;

import java.util.Collection;
import java.util.UUID;

/**
 * An answer, or one row of it, that shows people; what it names is kept in the trail of reads, when it went to somebody
 * else. Every row that shows a person implements this.
 */
public interface ShowsPeople {
    /** The employees shown; empty when none. */
    Collection<UUID> people();
}

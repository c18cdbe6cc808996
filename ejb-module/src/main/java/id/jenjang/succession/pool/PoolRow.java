package id.jenjang.succession.pool;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A pool, as lists show it.
 *
 * @param people how many are in it
 * @param waiting how many nominations wait for a decision
 * @param decreed the day of the newest decree that set it; empty before the first
 */
public record PoolRow(TalentPool pool, String unitName, int people, int waiting, Optional<LocalDate> decreed) {}

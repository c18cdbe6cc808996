package id.jenjang.decision.record;

import id.jenjang.decision.flow.Matter;
import java.time.Instant;
import java.util.Optional;

/**
 * A matter as it is stored.
 *
 * @param version counts its changes; one that changed since it was read is not overwritten
 * @param decidedAt empty until it is decided
 */
public record StoredMatter(Matter matter, long version, Instant proposedAt, Optional<Instant> decidedAt) {}

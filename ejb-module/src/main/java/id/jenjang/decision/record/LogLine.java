package id.jenjang.decision.record;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One act on a matter (riwayat usulan).
 *
 * @param act PROPOSED, APPROVED, CARRIED, CONSENTED, RETURNED, REFUSED, WITHDRAWN, HANDED, DECIDED, EFFECTIVE
 * @param actor the name under which it is kept
 * @param step it was about; empty when about the whole
 * @param reason empty when none was given
 */
public record LogLine(
        int revision,
        Instant at,
        String actor,
        Optional<UUID> employee,
        Optional<UUID> standsFor,
        String act,
        Optional<UUID> step,
        String reason) {}

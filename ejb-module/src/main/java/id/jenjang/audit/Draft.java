package id.jenjang.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/**
 * What is to be entered, before it has its place in a chain.
 *
 * @param person whom it is about; null when about nobody
 * @param facts as canonical JSON
 * @param request which request it belongs to; null outside of one
 */
record Draft(Instant at, String actor, String verb, UUID person, String facts, String request) {
    Draft {
        // Databases keep microseconds; what is hashed must be what comes back.
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    static Draft of(Instant at, String actor, String verb, UUID person, Map<String, String> facts, String request) {
        return new Draft(at, actor, verb, person, Canonical.object(facts), request);
    }
}

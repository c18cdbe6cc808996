package id.jenjang.mentoring.run;

import id.jenjang.mentoring.match.MatchingPolicy;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A run as it is stored (rancangan pasangan), without its result.
 *
 * @param base whose pairs were kept where that cost nothing
 * @param policyNo version of the programme's policy that it started from
 * @param policy that it goes by, which may be another
 * @param inputHash of everything that it was made from; null before it was made
 * @param world how the sign-ups, pairs and people stood; null before it was made
 * @param figures empty before it was made
 * @param trouble why it failed; empty when it did not
 * @param fence who writes with an older one changes nothing
 * @param version for optimistic locking
 */
record StoredRun(
        UUID uuid,
        UUID programme,
        String name,
        RunState state,
        Optional<UUID> base,
        int policyNo,
        MatchingPolicy policy,
        String engine,
        String inputHash,
        String resultHash,
        String world,
        Optional<RunFigures> figures,
        Optional<RunTrouble> trouble,
        long fence,
        String askedBy,
        Instant askedAt,
        Instant endedAt,
        String publishedBy,
        Instant publishedAt,
        long version) {
    /** Whether it has a result to show. */
    boolean made() {
        return state == RunState.DONE || state == RunState.PUBLISHED;
    }
}

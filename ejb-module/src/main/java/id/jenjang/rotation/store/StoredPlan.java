package id.jenjang.rotation.store;

import id.jenjang.rotation.round.HandRule;
import id.jenjang.rotation.solve.RotationAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A plan as stored (rencana mutasi).
 *
 * @param base row number of the plan it was copied from; null for none
 * @param asOf the day of the picture it starts from
 * @param gapWanted at which gap the search may end; 0 for the whole schedule
 * @param secondsMost after how many seconds it ends; null without limit
 * @param hand what was settled by hand for this plan alone
 * @param solver name and version of what makes plans
 * @param inputHash of terms and picture; null before it has run
 * @param wishHash of the wishes it went by; null before it has run
 * @param answer the newest answer with its certificate; empty before the first
 * @param trouble why it cannot be made, each a key of the words with its facts; empty when it can
 * @param fence who writes with an older one changes nothing
 */
public record StoredPlan(
        long id,
        UUID uuid,
        long round,
        long termsId,
        Long base,
        String name,
        PlanStatus status,
        LocalDate asOf,
        long seed,
        double gapWanted,
        Integer secondsMost,
        List<HandRule> hand,
        String solver,
        String inputHash,
        String wishHash,
        String resultHash,
        Optional<RotationAnswer> answer,
        List<Trouble> trouble,
        long fence,
        Instant askedAt,
        Instant endedAt,
        long version) {
    /** What keeps a plan from being made, with ids as facts; a screen puts the names in. */
    public record Trouble(String key, UUID person, UUID other, UUID position, UUID unit, int period, String fact) {}
}

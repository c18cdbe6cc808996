package id.jenjang.mentoring.run;

import id.jenjang.mentoring.match.MatchingPolicy;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A run as the desk shows it (rancangan pasangan).
 *
 * @param base whose pairs were kept where that cost nothing
 * @param policyNo version of the programme's policy that it started from
 * @param figures empty before it was made
 * @param trouble why it failed; empty when it did not
 * @param changed whether sign-ups, pairs, rulings or people have changed since it was made
 * @param asked whether it goes by another policy than the programme's
 * @param version what a change has to name
 */
public record RunRow(
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
        Optional<RunFigures> figures,
        Optional<RunTrouble> trouble,
        boolean changed,
        boolean asked,
        Instant askedAt,
        Instant endedAt,
        Instant publishedAt,
        long version) {
    static RunRow of(StoredRun run, String world, MatchingPolicy programmes) {
        return new RunRow(
                run.uuid(),
                run.programme(),
                run.name(),
                run.state(),
                run.base(),
                run.policyNo(),
                run.policy(),
                run.engine(),
                run.inputHash(),
                run.resultHash(),
                run.figures(),
                run.trouble(),
                run.state() == RunState.DONE && !world.equals(run.world()),
                !run.policy().equals(programmes),
                run.askedAt(),
                run.endedAt(),
                run.publishedAt(),
                run.version());
    }

    /** Whether it has a result to show. */
    public boolean made() {
        return state == RunState.DONE || state == RunState.PUBLISHED;
    }
}

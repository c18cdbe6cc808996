package id.jenjang.rotation.desk;

import id.jenjang.rotation.solve.RotationAnswer;
import id.jenjang.rotation.store.PlanStatus;
import id.jenjang.rotation.store.StoredPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A plan in a list, with its proof (rencana mutasi).
 *
 * @param asOf the day of the people and positions it starts from
 * @param moves how many; 0 before the first answer
 * @param objective by objective, what it is worth; empty before the first answer
 * @param bound by objective, what no plan can exceed that is as good in those before
 * @param gap how far it may be from the best, 0.01 is one per cent; null before the first answer
 * @param end how the search ended; null before the first answer
 * @param gapWanted at which gap it may end
 * @param secondsMost after how many seconds it ends; null without limit
 * @param trouble why it cannot be made; empty when it can
 * @param copied whether it is a copy of another
 * @param version what a change by hand has to name
 */
public record PlanRow(
        UUID uuid,
        String name,
        PlanStatus status,
        LocalDate asOf,
        int moves,
        List<Long> objective,
        List<Long> bound,
        Double gap,
        RotationAnswer.End end,
        long seed,
        double gapWanted,
        Integer secondsMost,
        String solver,
        String inputHash,
        String resultHash,
        List<StoredPlan.Trouble> trouble,
        boolean copied,
        Instant askedAt,
        Instant endedAt,
        long version) {
    static PlanRow of(StoredPlan plan) {
        return new PlanRow(
                plan.uuid(),
                plan.name(),
                plan.status(),
                plan.asOf(),
                plan.answer().map(answer -> answer.moves().size()).orElse(0),
                plan.answer().map(RotationAnswer::objective).orElseGet(List::of),
                plan.answer().map(RotationAnswer::bound).orElseGet(List::of),
                plan.answer().map(RotationAnswer::gap).orElse(null),
                plan.answer().map(RotationAnswer::end).orElse(null),
                plan.seed(),
                plan.gapWanted(),
                plan.secondsMost(),
                plan.solver(),
                plan.inputHash(),
                plan.resultHash(),
                plan.trouble(),
                plan.base() != null,
                plan.askedAt(),
                plan.endedAt(),
                plan.version());
    }
}

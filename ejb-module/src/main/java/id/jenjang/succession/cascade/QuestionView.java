package id.jenjang.succession.cascade;

import id.jenjang.access.ShowsPeople;
import id.jenjang.succession.rank.SuccessionChain;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A question with its answer; nothing in it before it is answered.
 *
 * @param chains of a cascade, the least loss first
 * @param filled positions that others take when incumbents leave
 * @param open positions that then stay open
 * @param outOfDate whether the lists changed since it was answered
 */
public record QuestionView(
        QuestionRow question, List<ChainView> chains, List<FilledRow> filled, List<UUID> open, boolean outOfDate)
        implements ShowsPeople {
    public QuestionView {
        chains = List.copyOf(chains);
        filled = List.copyOf(filled);
        open = List.copyOf(open);
    }

    /**
     * A chain of moves.
     *
     * @param loss what it costs, in millionths of a whole score
     */
    public record ChainView(List<StepRow> steps, String lastJob, String lastUnit, SuccessionChain.End end, long loss) {
        public ChainView {
            steps = List.copyOf(steps);
        }
    }

    /** Somebody moves to a post; score 0 to 1,000,000. */
    public record StepRow(UUID employee, String name, String job, String unit, int score) {}

    /** Somebody takes a critical position. */
    public record FilledRow(UUID position, UUID employee, String name) {}

    @Override
    public Collection<UUID> people() {
        return Stream.concat(
                        chains.stream().flatMap(chain -> chain.steps().stream()).map(StepRow::employee),
                        filled.stream().map(FilledRow::employee))
                .distinct()
                .toList();
    }
}

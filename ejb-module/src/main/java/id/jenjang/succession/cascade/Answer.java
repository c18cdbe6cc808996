package id.jenjang.succession.cascade;

import id.jenjang.succession.rank.SuccessionChain;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What was answered, as stored.
 *
 * @param chains of a cascade, the least loss first
 * @param filled positions that others take when incumbents leave
 * @param open positions that then stay open
 */
record Answer(List<Chain> chains, List<Filled> filled, List<UUID> open) {
    Answer {
        chains = List.copyOf(chains);
        filled = List.copyOf(filled);
        open = List.copyOf(open);
    }

    /**
     * One chain.
     *
     * @param lastJob name of the job that the last one leaves
     * @param lastUnit name of its unit
     */
    record Chain(List<Step> steps, String lastJob, String lastUnit, SuccessionChain.End end, long loss) {
        Chain {
            steps = List.copyOf(steps);
        }
    }

    /** Somebody moves to a post. */
    record Step(UUID employee, String job, String unit, int score) {}

    /** Somebody takes a critical position. */
    record Filled(UUID position, UUID employee) {}

    /** Everybody in it. */
    Stream<UUID> people() {
        return Stream.concat(
                chains.stream().flatMap(chain -> chain.steps().stream()).map(Step::employee),
                filled.stream().map(Filled::employee));
    }
}

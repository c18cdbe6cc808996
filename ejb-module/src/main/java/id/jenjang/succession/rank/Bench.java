package id.jenjang.succession.rank;

import java.util.List;
import java.util.UUID;

/**
 * How well critical positions are covered (cakupan suksesi).
 *
 * @param positions how many critical positions
 * @param covered how many have a successor in some time
 * @param coveredNow how many have one who is ready now
 * @param readyNow the naive count: ready-now successors of each position, added up, whoever stands in several lists
 * @param people how many different people those are
 * @param atOnce how many positions can be filled at the same time by people who are ready now, each by another: the
 *     count net of double counting
 * @param onlySuccessors people who are the only ready-now successor of two or more positions
 * @param essential people without whom fewer positions could be filled at once
 * @param withoutReadyNow positions without a ready-now successor, in the order of their ids
 * @param withoutSuccessor positions without any successor
 * @param open positions that stay open when as many as possible are filled at once
 */
public record Bench(
        int positions,
        int covered,
        int coveredNow,
        long readyNow,
        int people,
        int atOnce,
        List<OnlySuccessor> onlySuccessors,
        List<UUID> essential,
        List<UUID> withoutReadyNow,
        List<UUID> withoutSuccessor,
        List<UUID> open) {
    public Bench {
        onlySuccessors = List.copyOf(onlySuccessors);
        essential = List.copyOf(essential);
        withoutReadyNow = List.copyOf(withoutReadyNow);
        withoutSuccessor = List.copyOf(withoutSuccessor);
        open = List.copyOf(open);
    }

    /** A person without whom several positions have no ready-now successor. */
    public record OnlySuccessor(UUID employee, List<UUID> positions) {
        public OnlySuccessor {
            positions = List.copyOf(positions);
        }
    }

    /** By how much the count of covered positions is too good, since one person cannot fill two. */
    public int countedTwice() {
        return coveredNow - atOnce;
    }
}

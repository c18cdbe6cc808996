package id.jenjang.rotation.plan;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Moves that need one another (rantai mutasi): shown, approved and refused as one.
 *
 * @param number from 1, in the order of the plan
 * @param reference opaque id, the same for the same moves of the same plan
 * @param cycle whether it goes round; otherwise the first move fills a vacancy
 * @param moves in order: each next fills the position that the one before leaves
 * @param worth by objective, what the chain adds to the plan; lost when it is refused and nothing is planned anew
 */
public record ChainRow(int number, UUID reference, boolean cycle, List<MoveRow> moves, List<Long> worth)
        implements ShowsPeople {
    public ChainRow {
        moves = List.copyOf(moves);
        worth = List.copyOf(worth);
    }

    @Override
    public Collection<UUID> people() {
        return moves.stream().map(MoveRow::employee).toList();
    }
}

package id.jenjang.rotation.store;

import id.jenjang.decision.MatterState;
import id.jenjang.rotation.solve.PlannedMove;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A chain of a plan that was put to approval.
 *
 * @param reference the chain's own id
 * @param plan row number of its plan
 * @param matter the id of the matter that the decisions know it by
 * @param moves in the order of the chain
 */
public record StoredMatter(
        UUID reference, long plan, UUID matter, MatterState state, List<PlannedMove> moves, Instant movedAt) {
    public StoredMatter {
        moves = List.copyOf(moves);
    }
}

package id.jenjang.rotation.approval;

import id.jenjang.access.ShowsPeople;
import id.jenjang.decision.MatterState;
import id.jenjang.requirement.words.Text;
import id.jenjang.rotation.plan.MoveRow;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A person's own move with its reasons (perpindahan saya); the steps of its approval are told by the decisions.
 *
 * @param roundName the round it was planned in
 * @param matter the matter's id in addresses
 * @param links how many moves the chain has
 * @param reasons why, in words of the rotation bundle
 */
public record OwnMoveRow(
        String roundName, UUID matter, MatterState state, Instant movedAt, MoveRow move, int links, List<Text> reasons)
        implements ShowsPeople {
    public OwnMoveRow {
        reasons = List.copyOf(reasons);
    }

    @Override
    public Collection<UUID> people() {
        return move.people();
    }
}

package id.jenjang.rotation.approval;

import id.jenjang.access.ShowsPeople;
import id.jenjang.decision.MatterState;
import id.jenjang.rotation.plan.ChainRow;
import java.util.Collection;
import java.util.UUID;

/**
 * A chain of a plan with where its approval stands.
 *
 * @param matter the matter's id in addresses; null before it was proposed
 * @param state null before it was proposed
 */
public record ProposalRow(ChainRow chain, UUID matter, MatterState state) implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return chain.people();
    }
}

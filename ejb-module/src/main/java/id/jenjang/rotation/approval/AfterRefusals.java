package id.jenjang.rotation.approval;

import id.jenjang.decision.MatterMoved;
import id.jenjang.decision.MatterState;
import id.jenjang.rotation.desk.Replanning;
import id.jenjang.rotation.store.ProposedChains;
import id.jenjang.rotation.store.StoredMatter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Follows the matters of chains. A chain that was refused or withdrawn is off as a whole: what it touches is planned
 * anew in the background, as a copy of its plan in which everything else stays, so that both can be compared.
 */
@ApplicationScoped
class AfterRefusals {
    private ProposedChains chains;
    private Replanning replanning;

    AfterRefusals() {}

    @Inject
    AfterRefusals(ProposedChains chains, Replanning replanning) {
        this.chains = chains;
        this.replanning = replanning;
    }

    void moved(@Observes MatterMoved event) {
        if (!event.matter().procedure().equals(ChainProposal.PROCEDURE)) {
            return;
        }
        Optional<StoredMatter> chain = chains.find(event.matter().reference());
        if (chain.isEmpty()) {
            return;
        }
        chains.moved(chain.get().reference(), event.to(), event.at());
        if (event.to() == MatterState.REFUSED || event.to() == MatterState.WITHDRAWN) {
            String reason = event.reason().isBlank() ? "-" : event.reason();
            replanning.without(chain.get(), chains.of(chain.get().plan()), reason, event.actor(), event.at());
        }
    }
}

package id.jenjang.decision.approval;

import id.jenjang.access.Acting;
import id.jenjang.access.Allows;
import id.jenjang.access.Caller;
import id.jenjang.access.Role;
import id.jenjang.access.guard.Callers;
import id.jenjang.decision.Proposal;
import id.jenjang.decision.flow.Party;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Brings matters in for the capabilities, and takes them back (mengusulkan). */
@Stateless
public class ProposingMatters {
    @Inject
    private Approvals approvals;

    @Inject
    private Callers callers;

    /** For the container. */
    public ProposingMatters() {}

    /** Brings a matter in and opens its first stage; one open matter per reference and per person. */
    @Allows(
            value = {Role.ANALYST, Role.COORDINATOR, Role.COMMITTEE},
            aboutNobody = true)
    public ProposalAnswer propose(Proposal proposal) {
        return approvals.propose(proposal, caller());
    }

    /** Brings a returned matter in anew: all its steps start over. */
    @Allows(
            value = {Role.ANALYST, Role.COORDINATOR, Role.COMMITTEE},
            aboutNobody = true)
    public ProposalAnswer proposeAgain(UUID matter, Proposal proposal) {
        return approvals.proposeAgain(matter, proposal, caller());
    }

    /** Takes a matter back as a whole, as long as nothing of it has taken effect. */
    @Allows(
            value = {Role.ANALYST, Role.COORDINATOR, Role.COMMITTEE},
            aboutNobody = true)
    public ActAnswer withdraw(UUID matter, String reason, UUID commandKey) {
        return approvals.withdraw(matter, reason, commandKey, callers.current(), callers.actor());
    }

    /** The same as {@link #propose} by a job, in the name of whoever started it. */
    @Allows(system = true)
    public ProposalAnswer proposeByJob(Proposal proposal) {
        return approvals.propose(
                proposal, new Party(Acting.name().orElse(Acting.SYSTEM), Optional.empty(), Set.of(), List.of()));
    }

    private Party caller() {
        Caller caller = callers.current();
        return new Party(callers.actor(), caller.employee(), Set.of(), List.of());
    }
}

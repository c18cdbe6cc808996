package id.jenjang.rotation.approval;

import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.decision.MatterState;
import id.jenjang.decision.Proposal;
import id.jenjang.decision.approval.ActAnswer;
import id.jenjang.decision.approval.ProposalAnswer;
import id.jenjang.decision.approval.ProposingMatters;
import id.jenjang.people.CurrentJobs;
import id.jenjang.rotation.check.Breach;
import id.jenjang.rotation.desk.Prepared;
import id.jenjang.rotation.desk.ReachableRounds;
import id.jenjang.rotation.desk.Workbench;
import id.jenjang.rotation.plan.ChainRow;
import id.jenjang.rotation.plan.MoveRow;
import id.jenjang.rotation.plan.PlanLook;
import id.jenjang.rotation.round.Move;
import id.jenjang.rotation.solve.PlannedMove;
import id.jenjang.rotation.store.PlanStatus;
import id.jenjang.rotation.store.ProposedChains;
import id.jenjang.rotation.store.RotationRefused;
import id.jenjang.rotation.store.RoundStatus;
import id.jenjang.rotation.store.Rounds;
import id.jenjang.rotation.store.StoredMatter;
import id.jenjang.rotation.store.StoredPlan;
import id.jenjang.rotation.store.StoredRound;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Lets analysts put the chains of a plan to approval, each as one, and see where they stand. */
@Stateless
@Allows(value = Role.ANALYST, aboutNobody = true)
public class ProposingPlans {
    @Inject
    private ReachableRounds reachable;

    @Inject
    private Rounds rounds;

    @Inject
    private Workbench workbench;

    @Inject
    private ProposedChains proposed;

    @Inject
    private ProposingMatters matters;

    @Inject
    private CurrentJobs jobs;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    /** For the container. */
    public ProposingPlans() {}

    ProposingPlans(
            ReachableRounds reachable,
            Rounds rounds,
            Workbench workbench,
            ProposedChains proposed,
            ProposingMatters matters,
            CurrentJobs jobs,
            Event<Act> trail,
            Clock clock) {
        this.reachable = reachable;
        this.rounds = rounds;
        this.workbench = workbench;
        this.proposed = proposed;
        this.matters = matters;
        this.jobs = jobs;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The chains of a plan with where their approval stands; a chain of the same moves that another plan of the round
     * put to approval counts as put to approval.
     */
    public List<ProposalRow> proposals(UUID plan) {
        StoredPlan stored = reachable.plan(plan);
        Map<Set<PlannedMove>, StoredMatter> byMoves = new HashMap<>();
        proposed.ofRound(stored.round()).stream()
                .filter(chain -> chain.plan() == stored.id() || !off(chain))
                .forEach(chain -> byMoves.put(Set.copyOf(chain.moves()), chain));
        return look(stored).chains().stream()
                .map(chain -> row(chain, byMoves.get(Set.copyOf(planned(chain)))))
                .toList();
    }

    private static boolean off(StoredMatter chain) {
        return chain.state() == MatterState.REFUSED || chain.state() == MatterState.WITHDRAWN;
    }

    /**
     * Puts chains of a plan to approval; all of those named or none. Refused while the plan breaks a rule by people and
     * positions of today.
     */
    public void propose(UUID plan, Collection<UUID> chains) {
        StoredPlan stored = reachable.plan(plan);
        if (stored.answer().isEmpty() || stored.status().busy() || stored.status() == PlanStatus.INFEASIBLE) {
            throw new RotationRefused("refused.noAnswer");
        }
        List<Breach> breaches = workbench.breaches(stored, moves(stored), LocalDate.now(clock));
        if (!breaches.isEmpty()) {
            throw new RotationRefused("refused.breaches", breaches.size());
        }
        PlanLook look = look(stored);
        Prepared prepared = workbench.of(stored);
        ChainProposal proposal = new ChainProposal(
                stored, prepared.terms(), prepared.picture(), jobs.known().catalogue());
        for (UUID reference : chains) {
            ChainRow chain = look.chains().stream()
                    .filter(one -> one.reference().equals(reference))
                    .findFirst()
                    .orElseThrow(() -> new RotationRefused("refused.chain"));
            propose(stored, chain, proposal.of(chain));
        }
        StoredRound round = reachable.roundOf(stored);
        if (round.status() == RoundStatus.PLANNING) {
            rounds.move(round, RoundStatus.PROPOSED);
        }
    }

    /** Puts a chain that was returned to approval anew, as it is; its steps start over. */
    public void proposeAgain(UUID plan, UUID chain) {
        StoredPlan stored = reachable.plan(plan);
        StoredMatter matter = matter(stored, chain);
        Prepared prepared = workbench.of(stored);
        ChainRow row = look(stored).chains().stream()
                .filter(one -> one.reference().equals(chain))
                .findFirst()
                .orElseThrow(() -> new RotationRefused("refused.chain"));
        Proposal again = new ChainProposal(
                        stored,
                        prepared.terms(),
                        prepared.picture(),
                        jobs.known().catalogue())
                .again(row, matter.movedAt());
        if (matters.proposeAgain(matter.matter(), again).kind() != ProposalAnswer.Kind.PROPOSED) {
            throw new RotationRefused("refused.proposed");
        }
    }

    /** Takes a chain back from approval with a reason; what it touches is planned anew in the background. */
    public ActAnswer withdraw(UUID plan, UUID chain, String reason, UUID commandKey) {
        StoredPlan stored = reachable.plan(plan);
        return matters.withdraw(matter(stored, chain).matter(), reason, commandKey);
    }

    private StoredMatter matter(StoredPlan plan, UUID chain) {
        return proposed.find(chain)
                .filter(one -> one.plan() == plan.id())
                .orElseThrow(() -> new RotationRefused("refused.chain"));
    }

    private void propose(StoredPlan plan, ChainRow chain, Proposal proposal) {
        ProposalAnswer answer = matters.propose(proposal);
        switch (answer.kind()) {
            case PROPOSED -> {
                proposed.add(
                        chain.reference(), plan.id(), answer.matter().orElseThrow(), planned(chain), clock.instant());
                Map<String, String> facts = Map.of(
                        "plan",
                        plan.uuid().toString(),
                        "chain",
                        chain.reference().toString());
                trail.fire(new Act("rotation.chain.proposed", Optional.empty(), facts));
            }
            case REPEATED -> {}
            default -> throw new RotationRefused("refused.proposed");
        }
    }

    private PlanLook look(StoredPlan plan) {
        return new PlanLook(
                workbench.of(plan).problem(),
                plan.answer().map(answer -> answer.moves()).orElseGet(List::of),
                plan.uuid());
    }

    private static List<Move> moves(StoredPlan plan) {
        return plan.answer().orElseThrow().moves().stream()
                .map(move -> new Move(move.person(), move.from(), move.to(), move.period() + 1))
                .toList();
    }

    private static List<PlannedMove> planned(ChainRow chain) {
        return chain.moves().stream().map(ProposingPlans::planned).toList();
    }

    private static PlannedMove planned(MoveRow move) {
        return new PlannedMove(move.employee(), move.fromPosition(), move.toPosition(), move.period() - 1);
    }

    private static ProposalRow row(ChainRow chain, StoredMatter matter) {
        MatterState state = matter == null ? null : matter.state();
        return new ProposalRow(chain, matter == null ? null : matter.matter(), state);
    }
}

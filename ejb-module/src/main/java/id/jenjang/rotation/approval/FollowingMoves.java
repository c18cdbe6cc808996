package id.jenjang.rotation.approval;

import id.jenjang.access.AboutPerson;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.requirement.words.Text;
import id.jenjang.rotation.desk.Prepared;
import id.jenjang.rotation.desk.Workbench;
import id.jenjang.rotation.plan.Explanation;
import id.jenjang.rotation.plan.MoveRow;
import id.jenjang.rotation.plan.PlanLook;
import id.jenjang.rotation.plan.WhyRow;
import id.jenjang.rotation.store.Plans;
import id.jenjang.rotation.store.ProposedChains;
import id.jenjang.rotation.store.Rounds;
import id.jenjang.rotation.store.StoredMatter;
import id.jenjang.rotation.store.StoredPlan;
import id.jenjang.rotation.store.StoredRound;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Shows people their own moves that were proposed, with the reasons (perpindahan saya). */
@Stateless
public class FollowingMoves {
    @Inject
    private ProposedChains chains;

    @Inject
    private Plans plans;

    @Inject
    private Rounds rounds;

    @Inject
    private Workbench workbench;

    /** For the container. */
    public FollowingMoves() {}

    FollowingMoves(ProposedChains chains, Plans plans, Rounds rounds, Workbench workbench) {
        this.chains = chains;
        this.plans = plans;
        this.rounds = rounds;
        this.workbench = workbench;
    }

    /** The person's moves that were put to approval, the newest first; empty when there is none. */
    @Allows(Role.EMPLOYEE)
    public List<OwnMoveRow> own(@AboutPerson UUID employee) {
        return chains.about(employee).stream()
                .map(chain -> row(chain, employee))
                .toList();
    }

    private OwnMoveRow row(StoredMatter chain, UUID employee) {
        StoredPlan plan = plans.byId(chain.plan()).orElseThrow();
        Prepared prepared = workbench.of(plan);
        PlanLook look = new PlanLook(prepared.problem(), chain.moves(), plan.uuid());
        MoveRow move = look.byPerson().get(employee);
        List<Text> reasons = new Explanation(prepared.problem(), look)
                .person(employee)
                .map(WhyRow::words)
                .orElseGet(List::of);
        String round = rounds.all().stream()
                .filter(one -> one.id() == plan.round())
                .map(StoredRound::name)
                .findFirst()
                .orElse("");
        return new OwnMoveRow(
                round,
                chain.matter(),
                chain.state(),
                chain.movedAt(),
                move,
                chain.moves().size(),
                reasons);
    }
}

package id.jenjang.web.rotation.desk;

import id.jenjang.access.NotAllowed;
import id.jenjang.rotation.approval.ProposalRow;
import id.jenjang.rotation.approval.ProposingPlans;
import id.jenjang.rotation.desk.BreachRow;
import id.jenjang.rotation.desk.MakingPlans;
import id.jenjang.rotation.desk.PlanRow;
import id.jenjang.rotation.desk.RoundRow;
import id.jenjang.rotation.store.RotationRefused;
import id.jenjang.web.ladder.Addresses;
import id.jenjang.web.rotation.RotationActs;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Checks a plan against people and positions of today, and puts its chains to approval (usulkan). */
@Named
@RequestScoped
public class ProposePage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private MakingPlans making;

    @Inject
    private ProposingPlans proposing;

    @Inject
    private RotationActs acts;

    private UUID plan;
    private PlanRow row;
    private RoundRow round;
    private List<BreachRow> breaches;
    private List<ProposalRow> proposals = List.of();
    private String[] chosen = {};

    @PostConstruct
    void read() {
        plan = Addresses.id(request.getParameter("plan")).orElse(null);
        try {
            row = making.plan(plan);
            round = making.roundOf(plan);
            proposals = proposing.proposals(plan);
            chosen = open().stream()
                    .map(one -> one.chain().reference().toString())
                    .toArray(String[]::new);
        } catch (NotAllowed | RotationRefused e) {
            row = null;
        }
    }

    /** Not found when there is no such plan with a result for the visitor. */
    public void show() {
        if (row == null) {
            acts.notFound();
        }
    }

    private List<ProposalRow> open() {
        return proposals.stream().filter(one -> one.matter() == null).toList();
    }

    /** Puts the chosen chains to approval; all of them or none. */
    public String propose() {
        List<UUID> chains = Arrays.stream(chosen).map(UUID::fromString).toList();
        boolean done =
                acts.done(() -> proposing.propose(plan, chains), "rotation_propose.notice.proposed", chains.size());
        return done ? "/rotation/plan-propose?faces-redirect=true&plan=" + plan : null;
    }

    /** The chains that were not put to approval yet. */
    public List<ProposalRow> getOpen() {
        return open();
    }

    /** The chains that were, with where they stand. */
    public List<ProposalRow> getProposed() {
        return proposals.stream().filter(one -> one.matter() != null).toList();
    }

    /** A chain in a line: who goes where, one after the other. */
    public String words(ProposalRow one) {
        return one.chain().moves().stream()
                .map(move -> move.name() + " → " + move.toJob() + ", " + move.toUnitName())
                .collect(Collectors.joining("; "));
    }

    /**
     * Which rules the plan breaks today; empty when it may be proposed. Everything is read anew for that, so that the
     * page asks for it after it is shown.
     */
    public List<BreachRow> getBreaches() {
        if (breaches == null) {
            breaches = making.check(plan);
        }
        return breaches;
    }

    public PlanRow getRow() {
        return row;
    }

    public RoundRow getRound() {
        return round;
    }

    public String[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen == null ? new String[0] : chosen.clone();
    }

    public String getPlan() {
        return plan == null ? null : plan.toString();
    }

    /** Taken from the address already; the page declares the parameter so that it is kept. */
    public void setPlan(String given) {
        // Read before any component, see read().
    }
}

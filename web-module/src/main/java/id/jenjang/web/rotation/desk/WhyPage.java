package id.jenjang.web.rotation.desk;

import id.jenjang.access.NotAllowed;
import id.jenjang.rotation.desk.MakingPlans;
import id.jenjang.rotation.desk.OpeningRounds;
import id.jenjang.rotation.desk.PlanRow;
import id.jenjang.rotation.desk.ReadingPlans;
import id.jenjang.rotation.desk.RoundRow;
import id.jenjang.rotation.plan.BreakRow;
import id.jenjang.rotation.plan.WhyNotRow;
import id.jenjang.rotation.plan.WhyRow;
import id.jenjang.rotation.round.HandRule;
import id.jenjang.rotation.store.PlanStatus;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.ladder.Addresses;
import id.jenjang.web.rotation.PeriodLine;
import id.jenjang.web.rotation.RotationActs;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Why a plan moves a person or not, who could get a position, and what if it were otherwise (mengapa). */
@Named
@RequestScoped
public class WhyPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private MakingPlans making;

    @Inject
    private ReadingPlans reading;

    @Inject
    private OpeningRounds rounds;

    @Inject
    private RotationActs acts;

    @Inject
    private Messages messages;

    private UUID plan;
    private UUID person;
    private UUID position;
    private PlanRow row;
    private RoundRow round;
    private WhyRow why;
    private WhyNotRow whyNot;
    private List<WhyRow.Alternative> candidates = List.of();
    private BreakRow breaking;
    private String target;
    private String command = UUID.randomUUID().toString();
    private String kind = HandRule.Kind.STAY.name();
    private int period;
    private String reason;

    @PostConstruct
    void read() {
        plan = Addresses.id(request.getParameter("plan")).orElse(null);
        String[] about = about(request.getParameter("about"));
        person = Addresses.id(about[0]).orElse(null);
        position = Addresses.id(about[1]).orElse(null);
        try {
            row = making.plan(plan);
            round = making.roundOf(plan);
            if (person != null) {
                why = reading.why(plan, person).orElse(null);
            }
            if (position != null && person != null) {
                whyNot = reading.whyNot(plan, person, position).orElse(null);
                kind = HandRule.Kind.FORCE.name();
            } else if (position != null) {
                candidates = reading.whyPosition(plan, position);
                kind = HandRule.Kind.CLOSE.name();
            }
        } catch (NotAllowed e) {
            row = null;
        }
    }

    // Asked for beside a table, both come in one field, which goes before those of the address.
    private String[] about(String field) {
        String[] parts = field == null ? new String[0] : field.split(" ", -1);
        return parts.length == 2
                ? parts
                : new String[] {request.getParameter("person"), request.getParameter("position")};
    }

    /** Not found when there is no such plan, person or position for the visitor. */
    public void open() {
        if (!isAsked()) {
            acts.notFound();
        }
    }

    /** Shows the reasons beside a table; nothing more than the page anew. */
    public void show() {
        open();
    }

    /** Whether there is a plan, and a person or position that is asked about. */
    public boolean isAsked() {
        boolean nobody = person != null && why == null;
        return row != null && !nobody && (person != null || position != null);
    }

    /** Whom and what is asked about, as the form beside a table keeps it. */
    public String getAbout() {
        return Objects.toString(person, "") + " " + Objects.toString(position, "");
    }

    /** What falls with the person's move; null for who does not move and while no prices are known. */
    public BreakRow getBreaking() {
        if (breaking == null && why != null && why.move().isPresent()) {
            breaking = reading.breaking(plan, person).orElse(null);
        }
        return breaking;
    }

    /** Settles the choice in a copy of the plan, or in the plan itself while it is such a copy, and goes there. */
    public String tryOut() {
        UUID[] changed = {plan};
        boolean done = acts.done(
                () -> {
                    if (row.status() != PlanStatus.DRAFT) {
                        UUID key = Addresses.id(command).orElseThrow(() -> new NotAllowed("WhyPage"));
                        changed[0] = making.copy(plan, messages.text("rotation_why.text.copy", row.name()), key);
                    }
                    HandRule.Kind chosen = HandRule.Kind.valueOf(kind);
                    making.settle(
                            changed[0],
                            making.plan(changed[0]).version(),
                            chosen,
                            chosen == HandRule.Kind.CLOSE ? null : person,
                            chosen == HandRule.Kind.STAY ? null : target(),
                            period,
                            reason);
                },
                "rotation_why.notice.copied");
        return done ? "/rotation/plan-view?faces-redirect=true&plan=" + changed[0] : null;
    }

    // A move is forbidden or forced to the position asked about, else to the one that the plan gives.
    private UUID target() {
        return position != null || why == null
                ? position
                : why.move().map(move -> move.toPosition()).orElse(null);
    }

    /** Whether the position is open to the person and something is known to be lost by it. */
    public boolean isPriced() {
        return whyNot.loss()
                .filter(loss -> loss.stream().anyMatch(one -> one > 0))
                .isPresent();
    }

    /** What can be settled from here. */
    public List<String> getKinds() {
        if (person == null) {
            return List.of(HandRule.Kind.CLOSE.name());
        }
        return target() == null
                ? List.of(HandRule.Kind.STAY.name())
                : List.of(HandRule.Kind.FORCE.name(), HandRule.Kind.FORBID.name(), HandRule.Kind.STAY.name());
    }

    /** The job and unit asked about, as far as the explanation or the round names them; empty otherwise. */
    public String getTarget() {
        if (target == null) {
            List<WhyRow.Alternative> named = why == null ? candidates : why.others();
            target = named.stream()
                    .filter(one -> one.position().equals(position))
                    .map(one -> one.job() + ", " + one.unitName())
                    .findFirst()
                    .orElseGet(() -> rounds.vacancies(round.uuid()).stream()
                            .filter(one -> one.position().equals(position))
                            .map(one -> one.jobName() + ", " + one.unitName())
                            .findFirst()
                            .orElse(""));
        }
        return target;
    }

    public List<PeriodLine> getPeriods() {
        return PeriodLine.of(rounds.round(round.uuid()).terms().periods());
    }

    public PlanRow getRow() {
        return row;
    }

    public RoundRow getRound() {
        return round;
    }

    /** Null when it is about a position alone. */
    public WhyRow getWhy() {
        return why;
    }

    /** Null when it is not about a person and a position. */
    public WhyNotRow getWhyNot() {
        return whyNot;
    }

    public List<WhyRow.Alternative> getCandidates() {
        return candidates;
    }

    public String getPlan() {
        return plan == null ? null : plan.toString();
    }

    /** Taken from the address already; the page declares the parameter so that it is kept. */
    public void setPlan(String given) {
        // Read before any component, see read().
    }

    public String getPerson() {
        return person == null ? null : person.toString();
    }

    /** Taken from the address already, like the plan. */
    public void setPerson(String given) {
        // Read before any component, see read().
    }

    public String getPosition() {
        return position == null ? null : position.toString();
    }

    /** Taken from the address already, like the plan. */
    public void setPosition(String given) {
        // Read before any component, see read().
    }

    public String getCommand() {
        return command;
    }

    public void setCommand(String command) {
        this.command = command;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public int getPeriod() {
        return period;
    }

    public void setPeriod(int period) {
        this.period = period;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

package id.jenjang.web.rotation.desk;

import id.jenjang.access.NotAllowed;
import id.jenjang.rotation.desk.HandRow;
import id.jenjang.rotation.desk.InputRow;
import id.jenjang.rotation.desk.MakingPlans;
import id.jenjang.rotation.desk.OpeningRounds;
import id.jenjang.rotation.desk.PlanRow;
import id.jenjang.rotation.desk.ReadingPlans;
import id.jenjang.rotation.desk.RoundRow;
import id.jenjang.rotation.solve.RotationAnswer;
import id.jenjang.rotation.store.PlanStatus;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.ladder.Addresses;
import id.jenjang.web.rotation.RotationActs;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** One plan at the workbench: how its making goes, how good it is, its moves, chains and units (Meja Rencana). */
@Named
@RequestScoped
public class PlanPage {
    private static final List<String> TABS = List.of("moves", "chains", "units");

    @Inject
    private HttpServletRequest request;

    @Inject
    private MakingPlans making;

    @Inject
    private ReadingPlans reading;

    @Inject
    private OpeningRounds rounds;

    @Inject
    private TroubleWords troubles;

    @Inject
    private RotationActs acts;

    @Inject
    private Messages messages;

    private UUID plan;
    private String tab;
    private PlanRow row;
    private RoundRow round;
    private InputRow input;
    private ProofView proof;
    private ProgressPicture progress;
    private Map<UUID, String> places;
    private long version;
    private double percent;
    private Integer seconds;

    @PostConstruct
    void read() {
        plan = Addresses.id(request.getParameter("plan")).orElse(null);
        String wished = request.getParameter("tab");
        tab = wished != null && TABS.contains(wished) ? wished : TABS.get(0);
        try {
            row = making.plan(plan);
            version = row.version();
            percent = row.gapWanted() * 100;
            seconds = row.secondsMost();
            round = making.roundOf(plan);
        } catch (NotAllowed e) {
            row = null;
        }
    }

    /** Not found when there is no such plan for the visitor. */
    public void open() {
        if (row == null) {
            acts.notFound();
        }
    }

    /** Looks how far it is; shows the result when the making has come to its end. */
    public void look() {
        if (row != null && !isBusy()) {
            messages.info("rotation_plan.notice.ended");
            Faces.redirect("rotation/plan-view?plan=%s", plan.toString());
        }
    }

    /** Stops the making; the best so far is kept. */
    public String stop() {
        acts.done(() -> making.stop(plan), "rotation_plan.notice.stopping");
        return here();
    }

    /** Goes on from the best so far, or plans the rest round what was settled in a copy. */
    public String resume() {
        acts.done(() -> making.resume(plan, percent / 100, seconds), "rotation_desk.notice.started");
        return here();
    }

    /** Takes back what was settled at a place of the copy's own list. */
    public String unsettle(int place) {
        acts.done(() -> making.unsettle(plan, version, place), "rotation_plan.notice.unsettled");
        return here();
    }

    private String here() {
        return "/rotation/plan-view?faces-redirect=true&plan=" + plan;
    }

    /** Whether something works or waits to work on it. */
    public boolean isBusy() {
        return row.status().busy();
    }

    /** Whether it can go on, by itself or with other limits, or begin as a changed copy. */
    public boolean isResumable() {
        boolean ended = row.status() == PlanStatus.DONE
                && (row.end() == RotationAnswer.End.STOPPED || row.end() == RotationAnswer.End.CLOSE_ENOUGH);
        return row.status() == PlanStatus.STOPPED || row.status() == PlanStatus.FAILED || ended || isDraft();
    }

    /** Whether it is a copy that is being changed by hand. */
    public boolean isDraft() {
        return row.status() == PlanStatus.DRAFT;
    }

    /** Whether it has a result to show. */
    public boolean isAnswered() {
        return row.end() != null;
    }

    /** What it was made from, and what of that has changed since. */
    public InputRow getInput() {
        if (input == null) {
            input = reading.input(plan);
        }
        return input;
    }

    /** How good it is. */
    public ProofView getProof() {
        if (proof == null) {
            proof = ProofView.of(row, messages.words());
        }
        return proof;
    }

    /** How its making went so far. */
    public ProgressPicture getProgress() {
        if (progress == null) {
            progress =
                    new ProgressSvg(messages.words()).draw(making.progress(plan).points());
        }
        return progress;
    }

    /** Why it cannot be made; empty when it can. */
    public List<TroubleWords.Line> getTroubles() {
        return troubles.of(reading.troubles(plan));
    }

    /** What was settled by hand for this plan alone. */
    public List<HandRow> getSettled() {
        return making.settled(plan);
    }

    /** The job and unit of a position of the round, in words; empty for none. */
    public String place(UUID position) {
        if (position == null) {
            return "";
        }
        if (places == null) {
            places = new HashMap<>();
            rounds.vacancies(round.uuid())
                    .forEach(one -> places.put(one.position(), one.jobName() + ", " + one.unitName()));
        }
        return places.getOrDefault(position, "");
    }

    UUID plan() {
        return plan;
    }

    public String getPlan() {
        return plan == null ? null : plan.toString();
    }

    /** Taken from the address already; the page declares the parameter so that it is kept. */
    public void setPlan(String given) {
        // Read before any component, see read().
    }

    public String getTab() {
        return tab;
    }

    /** Taken from the address already, like the plan. */
    public void setTab(String given) {
        // Read before any component, see read().
    }

    public List<String> getTabs() {
        return TABS;
    }

    public PlanRow getRow() {
        return row;
    }

    public RoundRow getRound() {
        return round;
    }

    /** The gap at which it may end, in per cent. */
    public double getPercent() {
        return percent;
    }

    public void setPercent(double percent) {
        this.percent = percent;
    }

    /** After how many seconds it ends; null without limit. */
    public Integer getSeconds() {
        return seconds;
    }

    public void setSeconds(Integer seconds) {
        this.seconds = seconds;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}

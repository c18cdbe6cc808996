package id.jenjang.web.rotation.desk;

import id.jenjang.access.NotAllowed;
import id.jenjang.rotation.desk.MakingPlans;
import id.jenjang.rotation.desk.OpeningRounds;
import id.jenjang.rotation.desk.PlanOrder;
import id.jenjang.rotation.desk.PlanRow;
import id.jenjang.rotation.desk.RoundRow;
import id.jenjang.rotation.store.RotationRefused;
import id.jenjang.rotation.store.RoundStatus;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.ladder.Addresses;
import id.jenjang.web.rotation.RotationActs;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The plans of a round, and the making of the next (Meja Rencana). */
@Named
@RequestScoped
public class DeskPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private OpeningRounds rounds;

    @Inject
    private MakingPlans making;

    @Inject
    private RotationActs acts;

    @Inject
    private Messages messages;

    private List<RoundRow> all;
    private RoundRow round;
    private List<PlanRow> plans = List.of();
    private String command = UUID.randomUUID().toString();
    private String name;
    private long seed = 1;
    private double percent = 0.5;
    private Integer seconds = 60;

    @PostConstruct
    void read() {
        try {
            all = rounds.rounds();
            round = Addresses.id(request.getParameter("round")).map(this::named).orElseGet(this::usual);
            plans = round == null ? List.of() : new ArrayList<>(making.plans(round.uuid()));
            name = messages.text("rotation_desk.text.plan", plans.size() + 1);
        } catch (NotAllowed e) {
            all = null;
        }
    }

    private RoundRow named(UUID uuid) {
        return all.stream()
                .filter(row -> row.uuid().equals(uuid))
                .findFirst()
                .orElseThrow(() -> new NotAllowed("DeskPage"));
    }

    // The newest that is being planned, else the newest of all.
    private RoundRow usual() {
        return all.stream()
                .filter(row -> row.status() == RoundStatus.PLANNING || row.status() == RoundStatus.PROPOSED)
                .findFirst()
                .orElse(all.isEmpty() ? null : all.get(0));
    }

    /** Not found when there is no such round for the visitor. */
    public void open() {
        if (all == null) {
            acts.notFound();
        }
    }

    /** Has a plan made and goes on to it; the same form sent twice makes one plan. */
    public String start() {
        UUID[] made = new UUID[1];
        boolean started =
                acts.done(() -> made[0] = making.start(round.uuid(), order()), "rotation_desk.notice.started");
        return started ? "/rotation/plan-view?faces-redirect=true&plan=" + made[0] : null;
    }

    private PlanOrder order() {
        UUID key = Addresses.id(command).orElseThrow(() -> new NotAllowed("DeskPage"));
        return RotationRefused.unlessGood(() -> new PlanOrder(key, name, seed, percent / 100, seconds));
    }

    /** How good a plan is, in a few words. */
    public ProofView proof(PlanRow plan) {
        return ProofView.of(plan, messages.words());
    }

    /** Whether plans can be made now. */
    public boolean isPlannable() {
        return round.status() != RoundStatus.OPEN && round.status() != RoundStatus.CLOSED_OUT;
    }

    /** Whether two plans can be laid side by side. */
    public boolean isComparable() {
        return plans.stream().filter(plan -> plan.end() != null).count() > 1;
    }

    /** The plans that have a result. */
    public List<PlanRow> getAnswered() {
        return plans.stream().filter(plan -> plan.end() != null).toList();
    }

    public List<RoundRow> getAll() {
        return all;
    }

    public RoundRow getRow() {
        return round;
    }

    public String getRound() {
        return round == null ? null : round.uuid().toString();
    }

    /** Taken from the address already; the page declares the parameter so that it is kept. */
    public void setRound(String given) {
        // Read before any component, see read().
    }

    public List<PlanRow> getPlans() {
        return plans;
    }

    public String getCommand() {
        return command;
    }

    public void setCommand(String command) {
        this.command = command;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public long getSeed() {
        return seed;
    }

    public void setSeed(long seed) {
        this.seed = seed;
    }

    public double getPercent() {
        return percent;
    }

    public void setPercent(double percent) {
        this.percent = percent;
    }

    public Integer getSeconds() {
        return seconds;
    }

    public void setSeconds(Integer seconds) {
        this.seconds = seconds;
    }
}

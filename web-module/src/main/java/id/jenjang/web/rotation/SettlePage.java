package id.jenjang.web.rotation;

import id.jenjang.access.NotAllowed;
import id.jenjang.rotation.desk.OpeningRounds;
import id.jenjang.rotation.desk.RoundDetail;
import id.jenjang.rotation.desk.SettingTerms;
import id.jenjang.rotation.desk.VacancyRow;
import id.jenjang.rotation.round.HandRule;
import id.jenjang.rotation.round.PolicyRule;
import id.jenjang.rotation.round.Waiver;
import id.jenjang.rotation.store.RotationRefused;
import id.jenjang.web.ladder.Addresses;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Settles something by hand for a round, or notes an exception from a rule, each with its reason. */
@Named
@RequestScoped
public class SettlePage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private OpeningRounds rounds;

    @Inject
    private SettingTerms terms;

    @Inject
    private PersonPick pick;

    @Inject
    private RotationActs acts;

    private UUID round;
    private RoundDetail detail;
    private HandRule.Kind kind;
    private long version;
    private String position;
    private int period;
    private String reason;
    private String rule;
    private String askedBy;
    private String grantedBy;
    private String document;
    private List<VacancyRow> positions;

    @PostConstruct
    void read() {
        round = Addresses.id(request.getParameter("round")).orElse(null);
        kind = Arrays.stream(HandRule.Kind.values())
                .filter(one -> one.name().equals(request.getParameter("kind")))
                .findFirst()
                .orElse(HandRule.Kind.STAY);
        position = request.getParameter("position");
        try {
            detail = rounds.round(round);
            version = detail.round().version();
        } catch (NotAllowed e) {
            detail = null;
        }
    }

    /** Not found when there is no such round for the visitor. */
    public void open() {
        if (detail == null) {
            acts.notFound();
        }
    }

    /** Keeps what was settled. */
    public String settle() {
        UUID place = kind == HandRule.Kind.STAY ? null : Addresses.id(position).orElse(null);
        UUID whom = kind == HandRule.Kind.CLOSE ? null : pick.person();
        return after(acts.done(
                () -> terms.settle(round, version, kind, whom, place, period, reason),
                "rotation_settle.notice.settled"));
    }

    /** Keeps the exception. */
    public String waive() {
        return after(acts.done(
                () -> terms.waive(
                        round,
                        version,
                        RotationRefused.unlessGood(
                                () -> new Waiver(pick.person(), rule, askedBy, grantedBy, document, reason))),
                "rotation_waive.notice.waived"));
    }

    private String after(boolean done) {
        return done ? "/rotation/round-view?faces-redirect=true&round=" + round : null;
    }

    /** Whether the kind is about a person. */
    public boolean isAboutPerson() {
        return kind != HandRule.Kind.CLOSE;
    }

    /** Whether the kind is about a position. */
    public boolean isAboutPosition() {
        return kind != HandRule.Kind.STAY;
    }

    /** The open positions of the round. */
    public List<VacancyRow> getPositions() {
        if (positions == null) {
            positions = rounds.vacancies(round);
        }
        return positions;
    }

    /** The rules that can be waived for one person. */
    public List<PolicyRule> getRules() {
        return detail.terms().rules().stream().filter(PolicyRule::on).toList();
    }

    public List<PeriodLine> getPeriods() {
        return PeriodLine.of(detail.terms().periods());
    }

    public HandRule.Kind[] getKinds() {
        return HandRule.Kind.values();
    }

    public String getKind() {
        return kind.name();
    }

    /** Taken from the address already; the page declares the parameter so that it is kept. */
    public void setKind(String given) {
        // Read before any component, see read().
    }

    public String getRound() {
        return round == null ? null : round.toString();
    }

    /** Taken from the address already, like the kind. */
    public void setRound(String given) {
        // Read before any component, see read().
    }

    public RoundDetail getDetail() {
        return detail;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
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

    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule;
    }

    public String getAskedBy() {
        return askedBy;
    }

    public void setAskedBy(String askedBy) {
        this.askedBy = askedBy;
    }

    public String getGrantedBy() {
        return grantedBy;
    }

    public void setGrantedBy(String grantedBy) {
        this.grantedBy = grantedBy;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}

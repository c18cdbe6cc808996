package id.jenjang.web.rotation;

import id.jenjang.access.NotAllowed;
import id.jenjang.people.Span;
import id.jenjang.rotation.desk.OpeningRounds;
import id.jenjang.rotation.desk.RoundDetail;
import id.jenjang.rotation.desk.SettingTerms;
import id.jenjang.rotation.round.PolicyRule;
import id.jenjang.rotation.round.RuleKind;
import id.jenjang.rotation.store.RotationRefused;
import id.jenjang.web.ladder.Addresses;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One rule of a round's policy, to be changed. */
@Named
@RequestScoped
public class RulePage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private OpeningRounds rounds;

    @Inject
    private SettingTerms terms;

    @Inject
    private RotationActs acts;

    private UUID round;
    private RoundDetail detail;
    private PolicyRule rule;
    private long version;
    private boolean on;
    private int months;
    private int percent;
    private int km;
    private LocalDate from;
    private LocalDate to;
    private String consent;
    private String lowest;
    private String highest;
    private String[] names = {};

    @PostConstruct
    void read() {
        round = Addresses.id(request.getParameter("round")).orElse(null);
        try {
            detail = rounds.round(round);
            version = detail.round().version();
            detail.terms().rules().stream()
                    .filter(one -> one.key().equals(request.getParameter("rule")))
                    .findFirst()
                    .ifPresent(this::fill);
        } catch (NotAllowed e) {
            detail = null;
        }
    }

    private void fill(PolicyRule given) {
        rule = given;
        on = given.on();
        months = given.months();
        percent = given.percent();
        km = given.km();
        consent = given.consent();
        from = Optional.ofNullable(given.span()).map(Span::from).orElse(null);
        to = Optional.ofNullable(given.span()).map(Span::to).orElse(null);
        if (given.kind() == RuleKind.GRADE_RANGE && given.names().size() == 2) {
            lowest = given.names().get(0);
            highest = given.names().get(1);
        } else {
            names = given.names().toArray(String[]::new);
        }
    }

    /** Not found when there is no such rule for the visitor. */
    public void open() {
        if (rule == null) {
            acts.notFound();
        }
    }

    /** Keeps the rule as it was filled in. */
    public String save() {
        boolean saved = acts.done(() -> terms.rule(round, version, filledIn()), "rotation_rule.notice.saved");
        return saved ? "/rotation/round-view?faces-redirect=true&round=" + round : null;
    }

    private PolicyRule filledIn() {
        return RotationRefused.unlessGood(() -> {
            PolicyRule changed = rule.with(on, months, percent, km);
            if (rule.kind() == RuleKind.GRADE_RANGE) {
                return changed.naming(List.of(grade(lowest), grade(highest)));
            }
            if (rule.kind() == RuleKind.FREEZE) {
                changed = changed.within(from == null ? rule.span() : new Span(from, to), consent);
            }
            return getChoices().isEmpty() ? changed : changed.naming(List.of(names));
        });
    }

    private static String grade(String code) {
        return code == null || code.isBlank() ? "-" : code.strip();
    }

    /** Whether the kind of the rule has that part: months, percent, km, span, grades. */
    public boolean has(String part) {
        return switch (rule.kind()) {
            case TENURE_AT_LEAST, TENURE_AT_MOST, BEFORE_RETIREMENT -> part.equals("months");
            case EXPERIENCED_STAY -> part.equals("months") || part.equals("percent");
            case COMPETENCY_MATCH, UNIT_SHARE_IN, UNIT_SHARE_OUT -> part.equals("percent");
            case DISTANCE -> part.equals("km");
            case FREEZE -> part.equals("span");
            case GRADE_RANGE -> part.equals("grades");
            case EMPLOYEE_KIND, MOVE_KIND, JOB_REQUIREMENTS, DECLARED_PAIR -> false;
        };
    }

    /** What its list of names may hold; empty where it has none. */
    public List<String> getChoices() {
        return rule == null ? List.of() : RuleNames.of(rule.kind());
    }

    public String getRound() {
        return round == null ? null : round.toString();
    }

    /** Taken from the address already; the page declares the parameter so that it is kept. */
    public void setRound(String given) {
        // Read before any component, see read().
    }

    public String getKey() {
        return rule == null ? null : rule.key();
    }

    /** Taken from the address already, like the round. */
    public void setKey(String given) {
        // Read before any component, see read().
    }

    public RoundDetail getDetail() {
        return detail;
    }

    public PolicyRule getRule() {
        return rule;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public boolean isOn() {
        return on;
    }

    public void setOn(boolean on) {
        this.on = on;
    }

    public int getMonths() {
        return months;
    }

    public void setMonths(int months) {
        this.months = months;
    }

    public int getPercent() {
        return percent;
    }

    public void setPercent(int percent) {
        this.percent = percent;
    }

    public int getKm() {
        return km;
    }

    public void setKm(int km) {
        this.km = km;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getConsent() {
        return consent;
    }

    public void setConsent(String consent) {
        this.consent = consent;
    }

    public String getLowest() {
        return lowest;
    }

    public void setLowest(String lowest) {
        this.lowest = lowest;
    }

    public String getHighest() {
        return highest;
    }

    public void setHighest(String highest) {
        this.highest = highest;
    }

    public String[] getNames() {
        return names.clone();
    }

    public void setNames(String[] names) {
        this.names = names == null ? new String[0] : names.clone();
    }
}

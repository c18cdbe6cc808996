package id.jenjang.web.rotation;

import id.jenjang.access.NotAllowed;
import id.jenjang.people.JobLevel;
import id.jenjang.rotation.desk.OpeningRounds;
import id.jenjang.rotation.desk.RoundDetail;
import id.jenjang.rotation.desk.SettingTerms;
import id.jenjang.rotation.desk.VacancyRow;
import id.jenjang.rotation.round.HandRule;
import id.jenjang.rotation.round.PolicyRule;
import id.jenjang.rotation.round.Term;
import id.jenjang.rotation.round.Waiver;
import id.jenjang.rotation.store.RoundStatus;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.PagedRows;
import id.jenjang.web.ladder.Addresses;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.primefaces.model.LazyDataModel;

/** One round: where it stands, all it is run by, and its next step (Putaran Rotasi). */
@Named
@RequestScoped
public class RoundPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private OpeningRounds rounds;

    @Inject
    private SettingTerms terms;

    @Inject
    private RotationActs acts;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    private UUID round;
    private String words;
    private RoundDetail detail;
    private long version;
    private LocalDate closes;
    private List<WeightLine> weights;
    private boolean nobodyWorseOff;
    private int candidates;
    private List<VacancyRow> vacancies;
    private LazyDataModel<VacancyRow> rows;

    @PostConstruct
    void read() {
        round = Addresses.id(request.getParameter("round")).orElse(null);
        words = request.getParameter("q");
        try {
            detail = rounds.round(round);
            version = detail.round().version();
            nobodyWorseOff = detail.terms().nobodyWorseOff();
            candidates = detail.terms().candidates();
            LocalDate usual = LocalDate.now(clock).plusWeeks(2);
            closes = detail.round().bidsClose() == null
                            || detail.round().bidsClose().isBefore(LocalDate.now(clock))
                    ? usual
                    : detail.round().bidsClose();
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

    /** Opens it for wishes until the day chosen, or moves that day. */
    public String openForBids() {
        return after(acts.done(
                () -> rounds.openForBids(round, closes, version),
                "rotation_round.notice.opened",
                messages.words().day(closes)));
    }

    /** Ends the time for wishes. */
    public String closeBids() {
        return after(acts.done(() -> rounds.closeBids(round, version), "rotation_round.notice.closed"));
    }

    /** Begins to plan. */
    public String beginPlanning() {
        boolean begun = acts.done(() -> rounds.beginPlanning(round, version), "rotation_round.notice.planning");
        return begun ? "/rotation/plan?faces-redirect=true&round=" + round : after(false);
    }

    /** Ends the round. */
    public String closeOut() {
        return after(acts.done(() -> rounds.closeOut(round, version), "rotation_round.notice.ended"));
    }

    /** Keeps the weights. */
    public String weigh() {
        Map<Term, Integer> chosen =
                getWeights().stream().collect(Collectors.toMap(WeightLine::getTerm, WeightLine::getWeight));
        return after(acts.done(
                () -> terms.weights(round, version, chosen, nobodyWorseOff, candidates),
                "rotation_round.notice.terms"));
    }

    /** Takes back what was settled at a place of the list. */
    public String unsettle(int place) {
        return after(acts.done(() -> terms.unsettle(round, version, place), "rotation_round.notice.terms"));
    }

    /** Takes back the exception at a place of the list. */
    public String unwaive(int place) {
        return after(acts.done(() -> terms.unwaive(round, version, place), "rotation_round.notice.terms"));
    }

    /** Names a position as critical, or no longer. */
    public String critical(UUID position, boolean critical) {
        return after(
                acts.done(() -> terms.critical(round, version, position, critical), "rotation_round.notice.terms"));
    }

    // Goes on to the page as stored; what was refused stays as it was filled in.
    private String after(boolean done) {
        return done ? "/rotation/round-view?faces-redirect=true&round=" + round : null;
    }

    /** Where the round stands, in a sentence with its figures. */
    public String getSentence() {
        return messages.text(
                "rotation_round.sentence." + detail.round().status().name(),
                messages.words().number(detail.openPositions()),
                messages.words().number(detail.bidders()),
                messages.words().day(detail.round().bidsClose()));
    }

    /** Whether the time for wishes is over by the calendar though nobody has closed it. */
    public boolean isOverdue() {
        return detail.round().status() == RoundStatus.OPEN
                && detail.round().bidsClose().isBefore(LocalDate.now(clock));
    }

    /** Whether the round is in one of those states, given by name. */
    public boolean in(String states) {
        return Arrays.asList(states.split(" ")).contains(detail.round().status().name());
    }

    /** Whether terms can still be changed. */
    public boolean isChangeable() {
        return detail.round().status() != RoundStatus.CLOSED_OUT;
    }

    /** All states in their order. */
    public RoundStatus[] getStates() {
        return RoundStatus.values();
    }

    /** The rules, those in use first. */
    public List<PolicyRule> getRules() {
        List<PolicyRule> rules = new ArrayList<>(detail.terms().rules());
        rules.sort((a, b) -> Boolean.compare(b.on(), a.on()));
        return rules;
    }

    /** The weights, in the order of the objectives. */
    public List<WeightLine> getWeights() {
        if (weights == null) {
            weights = Arrays.stream(Term.values())
                    .map(term -> new WeightLine(term, detail.terms().weight(term)))
                    .toList();
        }
        return weights;
    }

    /** The units of the scope by name. */
    public String getUnits() {
        return detail.units().values().stream().sorted().collect(Collectors.joining("; "));
    }

    /** The levels of the scope in their order; empty for any. */
    public List<JobLevel> getLevels() {
        return detail.terms().scope().levels().stream().sorted().toList();
    }

    public List<PeriodLine> getPeriods() {
        return PeriodLine.of(detail.terms().periods());
    }

    /** The words looked for, as an address writes them. */
    public String getQuery() {
        return words == null ? "" : URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    public List<HandRule> getHand() {
        return detail.terms().hand();
    }

    public List<Waiver> getWaivers() {
        return detail.terms().waivers();
    }

    /** The name of a person or position; empty for none. */
    public String name(UUID id) {
        return id == null ? "" : detail.names().getOrDefault(id, "");
    }

    /** The open positions that hold the words looked for. */
    public LazyDataModel<VacancyRow> getVacancies() {
        if (rows == null) {
            rows = new PagedRows<>(
                    () -> found().size(),
                    (first, size) -> found().stream().skip(first).limit(size).toList());
        }
        return rows;
    }

    private List<VacancyRow> found() {
        if (vacancies == null) {
            vacancies = VacancyChoice.of(rounds.vacancies(round), words);
        }
        return vacancies;
    }

    public String getRound() {
        return round == null ? null : round.toString();
    }

    /** Taken from the address already; the page declares the parameter so that it is kept. */
    public void setRound(String given) {
        // Read before any component, see read().
    }

    public RoundDetail getDetail() {
        return detail;
    }

    public String getWords() {
        return words;
    }

    /** Taken from the address already, like the round. */
    public void setWords(String given) {
        // Read before any component, see read().
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public LocalDate getCloses() {
        return closes;
    }

    public void setCloses(LocalDate closes) {
        this.closes = closes;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public boolean isNobodyWorseOff() {
        return nobodyWorseOff;
    }

    public void setNobodyWorseOff(boolean nobodyWorseOff) {
        this.nobodyWorseOff = nobodyWorseOff;
    }

    public int getCandidates() {
        return candidates;
    }

    public void setCandidates(int candidates) {
        this.candidates = candidates;
    }
}

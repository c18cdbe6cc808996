package id.jenjang.web.rotation;

import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.ladder.ClimbingLadders;
import id.jenjang.people.Job;
import id.jenjang.people.JobLevel;
import id.jenjang.rotation.desk.OpenRound;
import id.jenjang.rotation.desk.OpeningRounds;
import id.jenjang.rotation.desk.RoundDetail;
import id.jenjang.rotation.desk.SettingTerms;
import id.jenjang.rotation.round.RotationPeriod;
import id.jenjang.rotation.round.RotationScope;
import id.jenjang.rotation.round.RotationTerms;
import id.jenjang.web.frame.Visitor;
import id.jenjang.web.ladder.Addresses;
import id.jenjang.web.people.UnitView;
import id.jenjang.web.people.VisitorUnits;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Begins a round, or sets scope and periods of one that is a draft. */
@Named
@RequestScoped
public class RoundFormPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private OpeningRounds rounds;

    @Inject
    private SettingTerms terms;

    @Inject
    private ClimbingLadders ladders;

    @Inject
    private VisitorUnits units;

    @Inject
    private Visitor visitor;

    @Inject
    private RotationActs acts;

    @Inject
    private Clock clock;

    private UUID round;
    private String command;
    private long version;
    private String name;
    private LocalDate first;
    private int periods = 2;
    private int months = 3;
    private String[] chosenUnits = {};
    private String[] chosenLevels = {};
    private String[] chosenJobs = {};
    private List<UnitView> allUnits;
    private List<Job> allJobs;

    @PostConstruct
    void read() {
        round = Addresses.id(request.getParameter("round")).orElse(null);
    }

    /** Starts with the round's own frame, or with an empty one. */
    public void open() {
        try {
            if (!visitor.is(Role.ANALYST)) {
                throw new NotAllowed("RoundFormPage");
            }
            if (round == null) {
                command = UUID.randomUUID().toString();
                first = LocalDate.now(clock).plusMonths(2).withDayOfMonth(1);
                chosenUnits = units.tops().stream()
                        .limit(1)
                        .map(unit -> unit.uuid().toString())
                        .toArray(String[]::new);
            } else {
                fill(rounds.round(round));
            }
        } catch (NotAllowed e) {
            acts.notFound();
        }
    }

    private void fill(RoundDetail detail) {
        RotationTerms now = detail.terms();
        version = detail.round().version();
        name = detail.round().name();
        first = now.periods().get(0).from();
        periods = now.periods().size();
        months = Math.max(
                1, (int) first.until(now.periods().get(0).to().plusDays(1)).toTotalMonths());
        chosenUnits = strings(now.scope().units());
        chosenLevels = strings(now.scope().levels());
        chosenJobs = strings(now.scope().jobs());
    }

    private static String[] strings(Set<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

    /** Begins the round, or keeps its new frame; the same form sent twice has one effect. */
    public String save() {
        boolean saved = round == null
                ? acts.done(this::begin, "rotation_roundform.notice.begun")
                : acts.done(() -> terms.frame(round, version, scope(), spans()), "rotation_round.notice.terms");
        return saved ? "/rotation/round-view?faces-redirect=true&round=" + round : null;
    }

    private void begin() {
        UUID key = Addresses.id(command).orElseThrow(() -> new NotAllowed("RoundFormPage"));
        round = rounds.open(new OpenRound(key, name, scope(), spans()));
    }

    private RotationScope scope() {
        return new RotationScope(
                Arrays.stream(chosenUnits).map(UUID::fromString).collect(Collectors.toSet()),
                Set.of(chosenJobs),
                Arrays.stream(chosenLevels).map(JobLevel::valueOf).collect(Collectors.toSet()));
    }

    private List<RotationPeriod> spans() {
        return spans(first, periods, months);
    }

    /** Periods of equal length, one after the other. */
    static List<RotationPeriod> spans(LocalDate first, int periods, int months) {
        List<RotationPeriod> spans = new ArrayList<>();
        for (int i = 0; i < periods; i++) {
            LocalDate from = first.plusMonths((long) i * months);
            spans.add(
                    new RotationPeriod(from, first.plusMonths((i + 1L) * months).minusDays(1)));
        }
        return spans;
    }

    /** The units to choose from. */
    public List<UnitView> getUnits() {
        if (allUnits == null) {
            allUnits = units.all();
        }
        return allUnits;
    }

    /** The jobs to choose from, by name. */
    public List<Job> getJobs() {
        if (allJobs == null) {
            allJobs = ladders.jobs();
        }
        return allJobs;
    }

    /** The levels to choose from. */
    public JobLevel[] getLevels() {
        return JobLevel.values();
    }

    /** Which round, as in the address; null for a new one. */
    public String getRound() {
        return round == null ? null : round.toString();
    }

    /** Taken from the address already; the page declares the parameter so that it is kept. */
    public void setRound(String given) {
        // Read before any component, see read().
    }

    public boolean isFresh() {
        return round == null;
    }

    public String getCommand() {
        return command;
    }

    public void setCommand(String command) {
        this.command = command;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public int getPeriods() {
        return periods;
    }

    public void setPeriods(int periods) {
        this.periods = periods;
    }

    public int getMonths() {
        return months;
    }

    public void setMonths(int months) {
        this.months = months;
    }

    public String[] getChosenUnits() {
        return chosenUnits.clone();
    }

    public void setChosenUnits(String[] chosen) {
        chosenUnits = chosen == null ? new String[0] : chosen.clone();
    }

    public String[] getChosenLevels() {
        return chosenLevels.clone();
    }

    public void setChosenLevels(String[] chosen) {
        chosenLevels = chosen == null ? new String[0] : chosen.clone();
    }

    public String[] getChosenJobs() {
        return chosenJobs.clone();
    }

    public void setChosenJobs(String[] chosen) {
        chosenJobs = chosen == null ? new String[0] : chosen.clone();
    }
}

package id.jenjang.succession.selection.jury;

import id.jenjang.access.Allows;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Job;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.PersonRow;
import id.jenjang.people.UnitTree;
import id.jenjang.succession.selection.apply.Application;
import id.jenjang.succession.selection.apply.Applications;
import id.jenjang.succession.selection.apply.Seating;
import id.jenjang.succession.selection.apply.Seatings;
import id.jenjang.succession.selection.contest.Contest;
import id.jenjang.succession.selection.contest.ContestDesk;
import id.jenjang.succession.selection.contest.ContestState;
import id.jenjang.succession.selection.contest.Panelists;
import id.jenjang.succession.selection.contest.SelectionAnswer;
import id.jenjang.succession.selection.rules.Criterion;
import id.jenjang.succession.selection.rules.SelectionKind;
import id.jenjang.succession.selection.rules.Stage;
import id.jenjang.succession.selection.rules.StageWay;
import id.jenjang.succession.selection.score.Contender;
import id.jenjang.succession.selection.score.Given;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Lets members of a panel score applicants. A member sees their own scores alone, and nothing of an applicant to whom
 * they have a tie.
 */
@Stateless
@Allows(value = Role.PANEL, aboutNobody = true)
public class ScoringApplicants {
    /** Characters of what a member says of a tie. */
    public static final int LONGEST_WORDS = 1_000;

    @Inject
    private ContestDesk desk;

    @Inject
    private Panelists panelists;

    @Inject
    private Applications applications;

    @Inject
    private Seatings seatings;

    @Inject
    private Scores scores;

    @Inject
    private PeopleOfUnits people;

    @Inject
    private UnitTree tree;

    @Inject
    private CurrentJobs jobs;

    /** For the container. */
    public ScoringApplicants() {}

    /** With these collections. */
    public ScoringApplicants(
            ContestDesk desk,
            Panelists panelists,
            Applications applications,
            Seatings seatings,
            Scores scores,
            PeopleOfUnits people,
            UnitTree tree,
            CurrentJobs jobs) {
        this.desk = desk;
        this.panelists = panelists;
        this.applications = applications;
        this.seatings = seatings;
        this.scores = scores;
        this.people = people;
        this.tree = tree;
        this.jobs = jobs;
    }

    /** The selections on whose panels the caller sits, the newest first. */
    public List<PanelSeat> seats() {
        UUID me = me();
        return desk.contests().ofPanelist(me).stream()
                .map(one -> {
                    SelectionKind kind = desk.kind(one);
                    long due =
                            one.state() == ContestState.SCORING ? sheet(one, me).due() : 0;
                    return new PanelSeat(
                            one, kind, job(one), tree.nameOf(one.unit()).orElse(""), due);
                })
                .toList();
    }

    /** The caller's sheet; refused for whoever is not on the panel, and before scoring has begun. */
    public ScoreSheet sheet(UUID contest) {
        return sheet(mine(contest, desk.contests()::find), me());
    }

    /** Saves scores of the open stage as a draft; some may still be missing. */
    public SelectionAnswer save(UUID contest, UUID applicant, String stage, Map<String, Integer> given) {
        Contest one = mine(contest, desk.contests()::locked);
        Optional<SelectionAnswer> refusal = refusal(one, applicant, stage, given, false);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        scores.save(applicant, me(), stage, given, desk.now());
        return SelectionAnswer.DONE;
    }

    /** Submits all scores of the open stage; they are locked from then on. */
    public SelectionAnswer submit(UUID contest, UUID applicant, String stage, Map<String, Integer> given) {
        Contest one = mine(contest, desk.contests()::locked);
        Optional<SelectionAnswer> refusal = refusal(one, applicant, stage, given, true);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Stage scored = desk.kind(one).stage(stage).orElseThrow();
        scores.submit(contest, applicant, me(), scored, given, desk.now());
        // Which scores were given stands with the scores; the log says that they were.
        return desk.told(
                "scored", one, applicant, employee(applicant), null, Map.of("stage", stage, "weight", scored.weight()));
    }

    /** Says that the caller has a tie to the applicant, and is shut out from then on. */
    public SelectionAnswer recuse(UUID contest, UUID applicant, String words) {
        Contest one = mine(contest, desk.contests()::locked);
        if (one.state() != ContestState.SCORING) {
            return SelectionAnswer.NOT_NOW;
        }
        if (words == null || words.isBlank()) {
            return SelectionAnswer.REASON_EMPTY;
        }
        if (words.strip().length() > LONGEST_WORDS) {
            return SelectionAnswer.REASON_LONG;
        }
        UUID me = me();
        boolean scored = scores.given(contest).stream()
                .anyMatch(each -> each.applicant().equals(applicant) && me.equals(each.by()));
        if (scored) {
            return SelectionAnswer.LOCKED;
        }
        if (!seatings.shutOut(applicant, me, words.strip(), desk.now())) {
            return SelectionAnswer.MEANWHILE;
        }
        return desk.told("recused", one, applicant, employee(applicant), words.strip(), Map.of("panelist", me));
    }

    private Optional<SelectionAnswer> refusal(
            Contest one, UUID applicant, String stage, Map<String, Integer> given, boolean whole) {
        if (one.state() != ContestState.SCORING) {
            return Optional.of(SelectionAnswer.NOT_NOW);
        }
        Standings.Scored scored = new Standings(applications, seatings, scores).of(one, desk.kind(one));
        Contender contender = scored.contender(applicant).orElseThrow(() -> new NotAllowed("ScoringApplicants"));
        if (!contender.jury().contains(me())) {
            return Optional.of(SelectionAnswer.CONFLICT);
        }
        Optional<Stage> named = scored.kind().stage(stage).filter(each -> each.way() == StageWay.PANEL);
        if (named.filter(each -> scored.submitted(applicant, me(), each)).isPresent()) {
            return Optional.of(SelectionAnswer.LOCKED);
        }
        if (named.isEmpty() || !scored.open(contender).equals(named)) {
            return Optional.of(SelectionAnswer.NOT_NOW);
        }
        return fault(named.get(), given, whole);
    }

    static Optional<SelectionAnswer> fault(Stage stage, Map<String, Integer> given, boolean whole) {
        Set<String> criteria = stage.criteria().stream().map(Criterion::key).collect(Collectors.toSet());
        Predicate<Integer> outside = score -> score < 0 || score > SelectionKind.TOP;
        if (!criteria.containsAll(given.keySet()) || given.values().stream().anyMatch(outside)) {
            return Optional.of(SelectionAnswer.SCORE);
        }
        return whole && given.size() < criteria.size() ? Optional.of(SelectionAnswer.SCORE_MISSING) : Optional.empty();
    }

    private ScoreSheet sheet(Contest one, UUID me) {
        Standings.Scored scored = new Standings(applications, seatings, scores).of(one, desk.kind(one));
        Map<UUID, Seating> seated = seatings.of(one.uuid()).stream()
                .filter(each -> each.panelist().equals(me))
                .collect(Collectors.toMap(Seating::applicant, each -> each));
        List<Given> drafts = scores.drafts(one.uuid(), me);
        List<SheetLine> lines = applications.admitted(one.uuid()).stream()
                .filter(each -> seated.containsKey(each.uuid()))
                .map(each -> line(each, seated.get(each.uuid()), scored, drafts))
                .toList();
        return new ScoreSheet(
                one, scored.kind(), job(one), tree.nameOf(one.unit()).orElse(""), lines);
    }

    private SheetLine line(Application one, Seating seat, Standings.Scored scored, List<Given> drafts) {
        Optional<PersonRow> person = people.person(one.employee(), desk.today());
        Map<String, Integer> draft = drafts.stream()
                .filter(each -> each.applicant().equals(one.uuid()))
                .collect(Collectors.toMap(Given::criterion, Given::score, (first, other) -> first));
        Map<String, Map<String, Integer>> own = new HashMap<>();
        scored.given().stream()
                .filter(each ->
                        each.applicant().equals(one.uuid()) && seat.panelist().equals(each.by()))
                .forEach(each -> own.computeIfAbsent(each.stage(), stage -> new HashMap<>())
                        .put(each.criterion(), each.score()));
        Optional<Stage> open = scored.contest().state() != ContestState.SCORING || !seat.cleared()
                ? Optional.empty()
                : scored.contender(one.uuid())
                        .flatMap(scored::open)
                        .filter(stage -> stage.way() == StageWay.PANEL && !own.containsKey(stage.key()));
        return new SheetLine(
                one.uuid(),
                one.employee(),
                person.map(PersonRow::name).orElse(""),
                person.map(PersonRow::job)
                        .flatMap(code -> jobs.known().catalogue().byCode(code))
                        .map(Job::name)
                        .orElse(""),
                person.map(PersonRow::unitName).orElse(""),
                seat.cleared() ? one.papers() : List.of(),
                seat.cause(),
                open,
                draft,
                own);
    }

    private Contest mine(UUID contest, java.util.function.Function<UUID, Optional<Contest>> read) {
        return read.apply(contest)
                .filter(one -> one.state() != ContestState.DRAFT)
                .filter(one -> panelists.sits(contest, me()))
                .orElseThrow(() -> new NotAllowed("ScoringApplicants"));
    }

    private UUID me() {
        return desk.employee().orElseThrow(() -> new NotAllowed("ScoringApplicants"));
    }

    private UUID employee(UUID applicant) {
        return applications.find(applicant).map(Application::employee).orElseThrow();
    }

    private String job(Contest one) {
        return jobs.known().catalogue().byUuid(one.job()).map(Job::name).orElse("");
    }
}

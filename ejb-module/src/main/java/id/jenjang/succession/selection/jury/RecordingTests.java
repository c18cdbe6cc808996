package id.jenjang.succession.selection.jury;

import id.jenjang.access.AboutUnit;
import id.jenjang.access.Allows;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.people.Names;
import id.jenjang.succession.selection.apply.Application;
import id.jenjang.succession.selection.apply.Applications;
import id.jenjang.succession.selection.apply.Seatings;
import id.jenjang.succession.selection.contest.Contest;
import id.jenjang.succession.selection.contest.ContestDesk;
import id.jenjang.succession.selection.contest.ContestState;
import id.jenjang.succession.selection.contest.SelectionAnswer;
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
import java.util.stream.Collectors;

/**
 * Lets the panel's secretary record results of tests, and see how far the scoring is; never what a member has given.
 */
@Stateless
@Allows(Role.ANALYST)
public class RecordingTests {
    /** Characters of the name of a document. */
    public static final int LONGEST_DOCUMENT = 120;

    @Inject
    private ContestDesk desk;

    @Inject
    private Applications applications;

    @Inject
    private Seatings seatings;

    @Inject
    private Scores scores;

    @Inject
    private Names names;

    /** For the container. */
    public RecordingTests() {}

    /** With these collections. */
    public RecordingTests(ContestDesk desk, Applications applications, Seatings seatings, Scores scores, Names names) {
        this.desk = desk;
        this.applications = applications;
        this.seatings = seatings;
        this.scores = scores;
        this.names = names;
    }

    /**
     * Records the result of the test that is open for an applicant; it is locked from then on, but for corrections.
     *
     * @param given hundredths of a point by criterion
     * @param document where the result stands
     */
    public SelectionAnswer record(
            @AboutUnit UUID unit, UUID applicant, String stage, Map<String, Integer> given, String document) {
        Application sent = applications.find(applicant).orElseThrow(() -> new NotAllowed("RecordingTests"));
        Contest one = desk.of(unit, sent.contest());
        if (one.state() != ContestState.SCORING) {
            return SelectionAnswer.NOT_NOW;
        }
        Standings.Scored scored = new Standings(applications, seatings, scores).of(one, desk.kind(one));
        Contender contender = scored.contender(applicant).orElseThrow(() -> new NotAllowed("RecordingTests"));
        Optional<Stage> named = scored.kind().stage(stage).filter(each -> each.way() == StageWay.TEST);
        if (named.filter(each -> scored.submitted(applicant, null, each)).isPresent()) {
            return SelectionAnswer.LOCKED;
        }
        if (named.isEmpty() || !scored.open(contender).equals(named)) {
            return SelectionAnswer.NOT_NOW;
        }
        Optional<SelectionAnswer> fault = fault(sent, named.get(), given, document);
        if (fault.isPresent()) {
            return fault.get();
        }
        scores.record(
                one.uuid(),
                applicant,
                named.get(),
                given,
                new Scores.Paper(document.strip(), desk.actor()),
                desk.now());
        return desk.told("tested", one, applicant, sent.employee(), null, Map.of("stage", stage));
    }

    /** The results of tests recorded for an applicant, in the order of the stages. */
    public List<TestResult> results(@AboutUnit UUID unit, UUID applicant) {
        Application sent = applications.find(applicant).orElseThrow(() -> new NotAllowed("RecordingTests"));
        Contest one = desk.seen(unit, sent.contest());
        return results(sent, desk.kind(one));
    }

    private List<TestResult> results(Application sent, SelectionKind kind) {
        List<Given> all = scores.given(sent.contest());
        return kind.stages().stream()
                .filter(stage -> stage.way() == StageWay.TEST)
                .flatMap(stage -> scores
                        .stand(sent.uuid(), stage.key())
                        .map(now -> new TestResult(
                                sent.employee(), stage, tested(sent.uuid(), stage, all), now.document(), now.version()))
                        .stream())
                .toList();
    }

    private static Map<String, Integer> tested(UUID applicant, Stage stage, List<Given> all) {
        return all.stream()
                .filter(one -> one.applicant().equals(applicant) && one.stage().equals(stage.key()))
                .collect(Collectors.toMap(Given::criterion, Given::score));
    }

    /**
     * Puts a result that was recorded wrongly right, as long as the ranking is not fixed; the one before rests.
     *
     * @param version of the result that the secretary saw
     */
    public SelectionAnswer correct(
            @AboutUnit UUID unit, UUID applicant, String stage, long version, Correction correction) {
        Application sent = applications.find(applicant).orElseThrow(() -> new NotAllowed("RecordingTests"));
        Contest one = desk.of(unit, sent.contest());
        Optional<TestResult> recorded = results(sent, desk.kind(one)).stream()
                .filter(each -> each.stage().key().equals(stage))
                .findFirst();
        if (one.state() != ContestState.SCORING || recorded.isEmpty()) {
            return SelectionAnswer.NOT_NOW;
        }
        TestResult before = recorded.get();
        Optional<SelectionAnswer> fault = fault(sent, before.stage(), correction.scores(), correction.document())
                .or(() -> ContestDesk.fault(correction.reason()));
        if (fault.isPresent()) {
            return fault.get();
        }
        if (before.version() != version) {
            return SelectionAnswer.MEANWHILE;
        }
        Correction to = correction.stripped();
        if (to.scores().equals(before.scores()) && to.document().equals(before.document())) {
            return SelectionAnswer.UNCHANGED;
        }
        Scores.Paper from = new Scores.Paper(to.document(), desk.actor());
        scores.correct(applicant, before.stage(), to.scores(), from, to.reason(), desk.now());
        return desk.told("corrected", one, applicant, sent.employee(), to.reason(), facts(before, to));
    }

    /**
     * What a result is put right to.
     *
     * @param scores hundredths of a point by criterion
     */
    public record Correction(Map<String, Integer> scores, String document, String reason) {
        Correction stripped() {
            return new Correction(scores, document.strip(), reason.strip());
        }
    }

    private static Map<String, String> facts(TestResult before, Correction to) {
        Map<String, String> facts = new HashMap<>();
        facts.put("stage", before.stage().key());
        before.scores().forEach((criterion, score) -> {
            facts.put("before." + criterion, String.valueOf(score));
            facts.put("after." + criterion, String.valueOf(to.scores().get(criterion)));
        });
        facts.put("documentBefore", before.document());
        facts.put("documentAfter", to.document());
        return facts;
    }

    private Optional<SelectionAnswer> fault(
            Application sent, Stage stage, Map<String, Integer> given, String document) {
        Optional<UUID> me = desk.employee();
        if (me.filter(each -> seatings.ties().contains(Set.of(each, sent.employee())))
                .isPresent()) {
            return Optional.of(SelectionAnswer.CONFLICT);
        }
        if (document == null || document.isBlank()) {
            return Optional.of(SelectionAnswer.PAPER_MISSING);
        }
        return document.strip().length() > LONGEST_DOCUMENT
                ? Optional.of(SelectionAnswer.TEXT_LONG)
                : ScoringApplicants.fault(stage, given, true);
    }

    /** How far each admitted applicant is; no score is shown. */
    public List<ProgressRow> progress(@AboutUnit UUID unit, UUID contest) {
        Contest one = desk.seen(unit, contest);
        Standings.Scored scored = new Standings(applications, seatings, scores).of(one, desk.kind(one));
        List<Application> admitted = applications.admitted(contest);
        Map<UUID, String> known =
                names.people(admitted.stream().map(Application::employee).collect(Collectors.toSet()));
        return admitted.stream()
                .map(each -> row(each, scored, known.getOrDefault(each.employee(), "")))
                .toList();
    }

    private static ProgressRow row(Application one, Standings.Scored scored, String name) {
        Contender contender = scored.contender(one.uuid()).orElseThrow();
        Optional<Stage> open = scored.open(contender);
        long in = open.map(stage -> contender.jury().stream()
                        .filter(member -> scored.submitted(one.uuid(), member, stage))
                        .count())
                .orElse(0L);
        boolean all = scored.kind().stages().stream()
                .allMatch(stage -> scored.ranking().value(contender, stage).known());
        return new ProgressRow(
                one.uuid(),
                one.employee(),
                name,
                open,
                (int) in,
                contender.jury().size(),
                all);
    }
}

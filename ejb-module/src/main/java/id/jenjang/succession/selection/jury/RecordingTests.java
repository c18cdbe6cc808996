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
import id.jenjang.succession.selection.rules.Stage;
import id.jenjang.succession.selection.rules.StageWay;
import id.jenjang.succession.selection.score.Contender;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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
     * Records the result of the test that is open for an applicant; it is locked from then on.
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

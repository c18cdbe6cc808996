package id.jenjang.succession.selection.result;

import id.jenjang.access.AboutPerson;
import id.jenjang.access.Allows;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.people.Names;
import id.jenjang.succession.selection.apply.Application;
import id.jenjang.succession.selection.apply.ApplicationState;
import id.jenjang.succession.selection.apply.Applications;
import id.jenjang.succession.selection.contest.Contest;
import id.jenjang.succession.selection.contest.ContestDesk;
import id.jenjang.succession.selection.contest.SelectionAnswer;
import id.jenjang.succession.selection.rules.SelectionKind;
import id.jenjang.succession.selection.rules.SelectionOutcome;
import id.jenjang.succession.selection.score.Outcome;
import id.jenjang.succession.selection.score.Placed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells applicants their result, and takes their objection. */
@Stateless
@Allows(Role.EMPLOYEE)
public class ReceivingResults {
    /** Characters of an objection and of its answer. */
    public static final int LONGEST_WORDS = 4_000;

    @Inject
    private ContestDesk desk;

    @Inject
    private Results results;

    @Inject
    private Applications applications;

    @Inject
    private Objections objections;

    @Inject
    private Names names;

    /** For the container. */
    public ReceivingResults() {}

    ReceivingResults(ContestDesk desk, Results results, Applications applications, Objections objections, Names names) {
        this.desk = desk;
        this.results = results;
        this.applications = applications;
        this.objections = objections;
        this.names = names;
    }

    /** The result of a selection that the employee applied for; empty before it is told. */
    public Optional<OwnResult> result(@AboutPerson UUID employee, UUID contest) {
        Application sent = sent(employee, contest);
        return desk.contests()
                .find(contest)
                .filter(one -> one.state().told() && sent.state() != ApplicationState.WITHDRAWN)
                .map(one -> result(one, sent));
    }

    private OwnResult result(Contest one, Application sent) {
        SelectionKind kind = desk.kind(one);
        List<Placed> placed = results.of(one.uuid());
        Set<UUID> named = results.named(one.uuid());
        return new OwnResult(
                sent.employee(),
                one,
                kind,
                placed.stream()
                        .filter(each -> each.applicant().equals(sent.uuid()))
                        .findFirst(),
                (int) placed.stream()
                        .filter(each -> each.outcome() == Outcome.PLACED)
                        .count(),
                named.contains(sent.uuid()),
                one.chosen().filter(sent.uuid()::equals).isPresent(),
                shown(one, kind, named),
                objections.by(sent.uuid()));
    }

    private Map<UUID, String> shown(Contest one, SelectionKind kind, Set<UUID> named) {
        Set<UUID> applicants = switch (kind.shown()) {
            case NONE -> Set.of();
            case CHOSEN -> one.chosen().map(Set::of).orElse(Set.of());
            case NAMED -> kind.outcome() == SelectionOutcome.CHOICE ? named : Set.of();
        };
        return names.people(applications.to(one.uuid()).stream()
                .filter(each -> applicants.contains(each.uuid()))
                .map(Application::employee)
                .collect(Collectors.toSet()));
    }

    /**
     * Objects to the result, once.
     *
     * @param form of the page, so that one form has one effect
     */
    public SelectionAnswer object(@AboutPerson UUID employee, UUID contest, UUID form, String words) {
        Application sent = sent(employee, contest);
        Contest one = desk.contests().locked(contest).orElseThrow(() -> new NotAllowed("ReceivingResults"));
        Optional<Objection> before = objections.by(sent.uuid());
        if (before.isPresent()) {
            return before.get().uuid().equals(form) ? SelectionAnswer.DONE : SelectionAnswer.ALREADY;
        }
        if (sent.state() == ApplicationState.WITHDRAWN || !one.state().told()) {
            return SelectionAnswer.NOT_NOW;
        }
        if (!one.hears(desk.today())) {
            return SelectionAnswer.TOO_LATE;
        }
        if (words == null || words.isBlank()) {
            return SelectionAnswer.REASON_EMPTY;
        }
        if (words.strip().length() > LONGEST_WORDS) {
            return SelectionAnswer.TEXT_LONG;
        }
        LocalDate answerBy = desk.lastDay(desk.kind(one).objection().answer());
        objections.add(form, contest, sent.uuid(), words.strip(), desk.now(), answerBy);
        return desk.told("objected", one, sent.uuid(), employee, null, Map.of("answerBy", answerBy));
    }

    private Application sent(UUID employee, UUID contest) {
        return applications.of(contest, employee).orElseThrow(() -> new NotAllowed("ReceivingResults"));
    }
}

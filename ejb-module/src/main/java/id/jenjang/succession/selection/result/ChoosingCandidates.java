package id.jenjang.succession.selection.result;

import id.jenjang.access.AboutUnit;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.notice.NoticeKind;
import id.jenjang.notice.Notices;
import id.jenjang.people.NewSelectionResult;
import id.jenjang.people.SelectionResults;
import id.jenjang.succession.selection.apply.Application;
import id.jenjang.succession.selection.apply.ApplicationState;
import id.jenjang.succession.selection.apply.Applications;
import id.jenjang.succession.selection.contest.Contest;
import id.jenjang.succession.selection.contest.ContestDesk;
import id.jenjang.succession.selection.contest.ContestState;
import id.jenjang.succession.selection.contest.SelectionAnswer;
import id.jenjang.succession.selection.rules.SelectionKind;
import id.jenjang.succession.selection.rules.SelectionOutcome;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Lets the appointing officer choose one of those named, or confirm who passed (menetapkan hasil seleksi). With that
 * the result takes effect as a decision: it is told, and written to the people data, where requirements ask for it.
 */
@Stateless
@Allows(Role.APPOINTING_OFFICER)
public class ChoosingCandidates {
    @Inject
    private ContestDesk desk;

    @Inject
    private Results results;

    @Inject
    private Applications applications;

    @Inject
    private SelectionResults people;

    @Inject
    private Notices notices;

    /** For the container. */
    public ChoosingCandidates() {}

    ChoosingCandidates(
            ContestDesk desk, Results results, Applications applications, SelectionResults people, Notices notices) {
        this.desk = desk;
        this.results = results;
        this.applications = applications;
        this.people = people;
        this.notices = notices;
    }

    /** Chooses one of those named, with a reason. */
    public SelectionAnswer choose(@AboutUnit UUID unit, UUID contest, long version, UUID applicant, String reason) {
        Contest one = desk.of(unit, contest);
        if (one.state() != ContestState.RANKED || desk.kind(one).outcome() != SelectionOutcome.CHOICE) {
            return SelectionAnswer.NOT_NOW;
        }
        if (applicant == null || !results.named(contest).contains(applicant)) {
            return SelectionAnswer.NOT_NAMED;
        }
        if (applications.find(applicant).map(Application::employee).equals(desk.employee())) {
            return SelectionAnswer.CONFLICT;
        }
        return decide(one, version, applicant, reason);
    }

    /** Confirms everybody who reached the pass marks. */
    public SelectionAnswer confirm(@AboutUnit UUID unit, UUID contest, long version, String reason) {
        Contest one = desk.of(unit, contest);
        if (one.state() != ContestState.RANKED || desk.kind(one).outcome() != SelectionOutcome.PASS) {
            return SelectionAnswer.NOT_NOW;
        }
        return decide(one, version, null, reason);
    }

    private SelectionAnswer decide(Contest one, long version, UUID chosen, String reason) {
        Optional<SelectionAnswer> fault = ContestDesk.fault(reason);
        if (fault.isPresent()) {
            return fault.get();
        }
        SelectionKind kind = desk.kind(one);
        LocalDate until = desk.lastDay(kind.objection().within());
        if (one.version() != version
                || !desk.contests().decided(one, chosen, reason.strip(), desk.actor(), desk.now(), until)) {
            return SelectionAnswer.MEANWHILE;
        }
        record(one, kind);
        tell(one);
        Map<String, Object> facts = new HashMap<>();
        facts.put("objectUntil", until);
        facts.put("chosen", chosen == null ? "" : chosen);
        return desk.told("decided", one, chosen, null, reason.strip(), facts);
    }

    // Who passed every mark has passed the selection; who was chosen is a matter of appointment.
    private void record(Contest one, SelectionKind kind) {
        Set<UUID> passed = results.named(one.uuid());
        LocalDate today = desk.today();
        LocalDate until = kind.validMonths() == 0 ? null : today.plusMonths(kind.validMonths());
        for (Application each : applications.admitted(one.uuid())) {
            if (kind.outcome() == SelectionOutcome.PASS || passed.contains(each.uuid())) {
                boolean met = passed.contains(each.uuid());
                people.record(new NewSelectionResult(
                        each.uuid(), each.employee(), kind.yields(), one.job(), met, today, until));
            }
        }
    }

    private void tell(Contest one) {
        List<Application> sent = applications.to(one.uuid());
        sent.stream()
                .filter(each -> each.state() != ApplicationState.WITHDRAWN)
                .forEach(each -> notices.of(
                        UUID.nameUUIDFromBytes(
                                (one.uuid() + "decided").getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        each.employee(),
                        NoticeKind.SELECTION_NEWS,
                        one.uuid(),
                        desk.now()));
    }
}

package id.jenjang.succession.selection.result;

import id.jenjang.access.AboutUnit;
import id.jenjang.access.Allows;
import id.jenjang.access.Caller;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.access.guard.Callers;
import id.jenjang.notice.NoticeKind;
import id.jenjang.notice.Notices;
import id.jenjang.people.Names;
import id.jenjang.succession.selection.apply.Application;
import id.jenjang.succession.selection.apply.Applications;
import id.jenjang.succession.selection.contest.Contest;
import id.jenjang.succession.selection.contest.ContestDesk;
import id.jenjang.succession.selection.contest.ContestState;
import id.jenjang.succession.selection.contest.Panelists;
import id.jenjang.succession.selection.contest.SelectionAnswer;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets objections be answered by somebody of the role that the kind names, who neither sat on the panel nor ran the
 * selection nor made the objection; and the selection be closed when none is open any more.
 */
@Stateless
public class AnsweringProtests {
    @Inject
    private ContestDesk desk;

    @Inject
    private Objections objections;

    @Inject
    private Applications applications;

    @Inject
    private Panelists panelists;

    @Inject
    private Names names;

    @Inject
    private Notices notices;

    @Inject
    private Callers callers;

    /** For the container. */
    public AnsweringProtests() {}

    AnsweringProtests(
            ContestDesk desk,
            Objections objections,
            Applications applications,
            Panelists panelists,
            Names names,
            Notices notices,
            Callers callers) {
        this.desk = desk;
        this.objections = objections;
        this.applications = applications;
        this.panelists = panelists;
        this.names = names;
        this.notices = notices;
        this.callers = callers;
    }

    /** The objections to a selection in their order. */
    @Allows({Role.ANALYST, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public List<ObjectionRow> objections(@AboutUnit UUID unit, UUID contest) {
        return objections.to(desk.seen(unit, contest).uuid()).stream()
                .map(each -> {
                    UUID employee = applications
                            .find(each.applicant())
                            .map(Application::employee)
                            .orElseThrow();
                    String name = names.people(List.of(employee)).getOrDefault(employee, "");
                    return new ObjectionRow(each, employee, name);
                })
                .toList();
    }

    /** Answers an objection, once. */
    @Allows({Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public SelectionAnswer answer(@AboutUnit UUID unit, UUID objection, long version, boolean upheld, String words) {
        Objection made = objections.find(objection).orElseThrow(() -> new NotAllowed("AnsweringProtests"));
        Contest one = desk.of(unit, made.contest());
        Application sent = applications.find(made.applicant()).orElseThrow();
        if (!callers.current().is(desk.kind(one).objection().answeredBy()) || partial(one, sent)) {
            return SelectionAnswer.CONFLICT;
        }
        if (made.answer().isPresent()) {
            return SelectionAnswer.LOCKED;
        }
        if (words == null || words.isBlank()) {
            return SelectionAnswer.REASON_EMPTY;
        }
        if (words.strip().length() > ReceivingResults.LONGEST_WORDS) {
            return SelectionAnswer.TEXT_LONG;
        }
        if (made.version() != version || !objections.answer(made, upheld, words.strip(), desk.actor(), desk.now())) {
            return SelectionAnswer.MEANWHILE;
        }
        notices.of(objection, sent.employee(), NoticeKind.SELECTION_NEWS, one.uuid(), desk.now());
        return desk.told("answered", one, sent.uuid(), sent.employee(), null, Map.of("upheld", upheld));
    }

    private boolean partial(Contest one, Application sent) {
        Optional<UUID> me = callers.find().flatMap(Caller::employee);
        return one.madeBy().equals(desk.actor())
                || one.decidedBy().filter(desk.actor()::equals).isPresent()
                || me.filter(each -> panelists.sits(one.uuid(), each)
                                || sent.employee().equals(each)
                                || one.secretary().filter(each::equals).isPresent())
                        .isPresent();
    }

    /** Closes a selection whose time to object is over and whose objections are answered. */
    @Allows(Role.ANALYST)
    public SelectionAnswer close(@AboutUnit UUID unit, UUID contest, long version) {
        Contest one = desk.of(unit, contest);
        if (one.state() != ContestState.DECIDED) {
            return SelectionAnswer.NOT_NOW;
        }
        boolean open =
                objections.to(contest).stream().anyMatch(each -> each.answer().isEmpty());
        if (open || one.hears(desk.today())) {
            return SelectionAnswer.OBJECTIONS;
        }
        if (one.version() != version || !desk.contests().turn(one, ContestState.CLOSED)) {
            return SelectionAnswer.MEANWHILE;
        }
        return desk.told("closed", one, null, Map.of());
    }
}

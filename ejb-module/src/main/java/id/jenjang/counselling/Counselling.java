package id.jenjang.counselling;

import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Caller;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.access.guard.Callers;
import id.jenjang.notice.NoticeKind;
import id.jenjang.notice.Notices;
import id.jenjang.people.Names;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Lets the two of a case read it, meet, write notes, agree on actions and end it (konseling). Nobody else may, in
 * whatever role; a case of others is refused like one that does not exist.
 */
@Stateless
public class Counselling {
    @Inject
    private Cases cases;

    @Inject
    private SealKeys keys;

    @Inject
    private Names names;

    @Inject
    private Callers callers;

    @Inject
    private Notices notices;

    @Inject
    private Event<Act> acts;

    @Inject
    private Clock clock;

    /** For the container. */
    public Counselling() {}

    Counselling(
            Cases cases, SealKeys keys, Names names, Callers callers, Notices notices, Event<Act> acts, Clock clock) {
        this.cases = cases;
        this.keys = keys;
        this.names = names;
        this.callers = callers;
        this.notices = notices;
        this.acts = acts;
        this.clock = clock;
    }

    /** The caller's cases, as counselled or as counsellor, what changed last first. */
    @Allows(
            value = {Role.EMPLOYEE, Role.COUNSELLOR},
            aboutNobody = true)
    public List<CaseRow> own() {
        UUID me = me();
        return sheet().rows(cases.of(me).stream().filter(this::mine).toList(), me);
    }

    /** One case, with what is new in it for the last time. */
    @Allows(
            value = {Role.EMPLOYEE, Role.COUNSELLOR},
            aboutNobody = true)
    public CaseView view(UUID uuid) {
        CounsellingCase one = find(uuid);
        CaseView view = sheet().view(one, me());
        if (view.row().unread()) {
            cases.seen(one, me());
        }
        return view;
    }

    /** Takes the case on; the counsellor alone may. */
    @Allows(value = Role.COUNSELLOR, aboutNobody = true)
    public CounsellingAnswer take(UUID uuid, long version) {
        CounsellingCase one = counselledByMe(uuid);
        return change(one, version, one.state() == CaseState.ASKED, "counselling.taken", () -> {
            one.take(clock.instant());
            return Optional.empty();
        });
    }

    /** Does not take the case on, with the reason that the person reads. */
    @Allows(value = Role.COUNSELLOR, aboutNobody = true)
    public CounsellingAnswer decline(UUID uuid, long version, String reason) {
        return end(counselledByMe(uuid), version, CaseState.DECLINED, reason);
    }

    /** Takes the own request back before it was answered. */
    @Allows(value = Role.EMPLOYEE, aboutNobody = true)
    public CounsellingAnswer withdraw(UUID uuid, long version) {
        CounsellingCase one = find(uuid);
        if (one.counselledBy(me())) {
            throw new NotAllowed("Counselling.withdraw");
        }
        return change(one, version, one.state() == CaseState.ASKED, "counselling.withdrawn", () -> {
            one.end(CaseState.WITHDRAWN, me(), Optional.empty(), seal(), clock.instant());
            return Optional.empty();
        });
    }

    /** Ends the case with what was agreed; either may. */
    @Allows(
            value = {Role.EMPLOYEE, Role.COUNSELLOR},
            aboutNobody = true)
    public CounsellingAnswer close(UUID uuid, long version, String agreed) {
        return end(find(uuid), version, CaseState.CLOSED, agreed);
    }

    /** Arranges when the two meet, in place of what was arranged before; the counsellor does. */
    @Allows(value = Role.COUNSELLOR, aboutNobody = true)
    public CounsellingAnswer meet(UUID uuid, long version, Meeting meeting) {
        CounsellingCase one = counselledByMe(uuid);
        return change(one, version, one.state() == CaseState.RUNNING, "counselling.arranged", () -> {
            Optional<CounsellingAnswer> fault = fault(meeting);
            if (fault.isEmpty()) {
                one.meet(meeting, me(), seal(), clock.instant());
            }
            return fault;
        });
    }

    /** Adds a note that the two read. */
    @Allows(
            value = {Role.EMPLOYEE, Role.COUNSELLOR},
            aboutNobody = true)
    public CounsellingAnswer note(UUID uuid, UUID commandKey, String words) {
        CounsellingCase one = find(uuid);
        if (cases.had(CounsellingNote.class, commandKey)) {
            return CounsellingAnswer.DONE;
        }
        return change(one, one.version(), one.state() == CaseState.RUNNING, "counselling.noted", () -> {
            Optional<CounsellingAnswer> fault = Words.fault(words);
            if (fault.isEmpty()) {
                cases.add(new CounsellingNote(one, me(), commandKey, words, seal(), clock.instant()));
                one.changed(me(), clock.instant());
            }
            return fault;
        });
    }

    /** Adds something that one of the two will do. */
    @Allows(
            value = {Role.EMPLOYEE, Role.COUNSELLOR},
            aboutNobody = true)
    public CounsellingAnswer agree(UUID uuid, NewAction action) {
        CounsellingCase one = find(uuid);
        if (cases.had(CounsellingAction.class, action.commandKey())) {
            return CounsellingAnswer.DONE;
        }
        return change(one, one.version(), one.state() == CaseState.RUNNING, "counselling.agreed", () -> {
            Optional<CounsellingAnswer> fault = action.dueOn().isBefore(LocalDate.now(clock))
                    ? Optional.of(CounsellingAnswer.PAST)
                    : Words.fault(action.words());
            if (fault.isEmpty()) {
                UUID doer = action.mine() ? me() : one.other(me());
                cases.add(new CounsellingAction(one, doer, action, seal()));
                one.changed(me(), clock.instant());
            }
            return fault;
        });
    }

    /** Marks an own action done, or open again. */
    @Allows(
            value = {Role.EMPLOYEE, Role.COUNSELLOR},
            aboutNobody = true)
    public CounsellingAnswer done(UUID uuid, UUID action, boolean done) {
        CounsellingCase one = find(uuid);
        CounsellingAction of = cases.actions(one).stream()
                .filter(each -> each.uuid().equals(action) && each.doer().equals(me()))
                .findFirst()
                .orElseThrow(() -> new NotAllowed("Counselling.done"));
        return change(one, one.version(), one.state() == CaseState.RUNNING, "counselling.action", () -> {
            of.done(done, clock.instant());
            one.changed(me(), clock.instant());
            return Optional.empty();
        });
    }

    private CounsellingAnswer end(CounsellingCase one, long version, CaseState how, String words) {
        boolean ready = one.state() == (how == CaseState.CLOSED ? CaseState.RUNNING : CaseState.ASKED);
        String verb = how == CaseState.CLOSED ? "counselling.closed" : "counselling.declined";
        return change(one, version, ready, verb, () -> {
            Optional<CounsellingAnswer> fault = Words.fault(words);
            if (fault.isEmpty()) {
                one.end(how, me(), Optional.of(words), seal(), clock.instant());
            }
            return fault;
        });
    }

    private CounsellingAnswer change(
            CounsellingCase one, long version, boolean ready, String verb, Supplier<Optional<CounsellingAnswer>> work) {
        if (keys.seal().isEmpty()) {
            return CounsellingAnswer.NO_KEY;
        }
        if (one.version() != version) {
            return CounsellingAnswer.MEANWHILE;
        }
        if (!ready) {
            return CounsellingAnswer.NOT_NOW;
        }
        boolean unread = one.unreadBy(one.other(me()));
        Optional<CounsellingAnswer> fault = work.get();
        if (fault.isPresent()) {
            return fault.get();
        }
        if (!cases.written()) {
            return CounsellingAnswer.MEANWHILE;
        }
        if (!unread) {
            notices.of(UUID.randomUUID(), one.other(me()), NoticeKind.COUNSELLING_NEWS, one.uuid(), clock.instant());
        }
        acts.fire(new Act(verb, Optional.empty(), Map.of("case", one.uuid().toString())));
        return CounsellingAnswer.DONE;
    }

    private Optional<CounsellingAnswer> fault(Meeting meeting) {
        if (meeting.at().isBefore(clock.instant())) {
            return Optional.of(CounsellingAnswer.PAST);
        }
        if (meeting.minutes() < Meeting.LEAST_MINUTES || meeting.minutes() > Meeting.MOST_MINUTES) {
            return Optional.of(CounsellingAnswer.MINUTES);
        }
        return meeting.place().length() > Words.MOST ? Optional.of(CounsellingAnswer.TOO_LONG) : Optional.empty();
    }

    private CounsellingCase counselledByMe(UUID uuid) {
        CounsellingCase one = find(uuid);
        if (!one.counselledBy(me())) {
            throw new NotAllowed("Counselling");
        }
        return one;
    }

    private CounsellingCase find(UUID uuid) {
        return cases.find(uuid).filter(this::mine).orElseThrow(() -> new NotAllowed("Counselling"));
    }

    /** Who is no longer a counsellor no longer reads what they heard as one. */
    private boolean mine(CounsellingCase one) {
        Caller caller = callers.current();
        return one.isOf(me()) && (!one.counselledBy(me()) || caller.is(Role.COUNSELLOR));
    }

    private UUID me() {
        return callers.current().employee().orElseThrow(() -> new NotAllowed("Counselling"));
    }

    private Seal seal() {
        return keys.seal().orElseThrow();
    }

    private CaseSheet sheet() {
        return new CaseSheet(cases, keys.seal(), names, LocalDate.now(clock));
    }
}

package id.jenjang.talent.objection;

import id.jenjang.access.AboutPerson;
import id.jenjang.access.AboutUnit;
import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Caller;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.access.guard.Callers;
import id.jenjang.notice.NoticeKind;
import id.jenjang.notice.Notices;
import id.jenjang.talent.map.AgreedBoxes;
import id.jenjang.talent.map.MappingAgain;
import id.jenjang.talent.scheme.TalentBox;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets committee and officers answer objections to boxes: one who neither moved the person nor announced the cycle
 * answers, and what is upheld changes the box once a second one confirms it (menjawab keberatan atas kotak).
 */
@Stateless
public class AnsweringBoxObjections {
    @Inject
    private BoxObjections objections;

    @Inject
    private AgreedBoxes agreed;

    @Inject
    private MappingAgain again;

    @Inject
    private Notices notices;

    @Inject
    private Callers callers;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    /** For the container. */
    public AnsweringBoxObjections() {}

    AnsweringBoxObjections(
            BoxObjections objections,
            AgreedBoxes agreed,
            MappingAgain again,
            Notices notices,
            Callers callers,
            Event<Act> trail,
            Clock clock) {
        this.objections = objections;
        this.agreed = agreed;
        this.again = again;
        this.notices = notices;
        this.callers = callers;
        this.trail = trail;
        this.clock = clock;
    }

    /** The objections of people of the unit and below it, what waits first. */
    @Allows({Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public List<BoxObjection> below(@AboutUnit UUID unit) {
        return objections.below(unit);
    }

    /** Answers the objection of a person; who asks must have had no part in their box. */
    @Allows({Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public BoxAnswer answer(@AboutPerson UUID employee, RulingForm form) {
        BoxObjection objection = take(employee, form.objection());
        Caller caller = callers.current();
        if (involved(objection, caller)) {
            return BoxAnswer.INVOLVED;
        }
        if (objection.ruling().isPresent()) {
            boolean same = objection.ruling().get() == form.ruling()
                    && objection.reason().equals(form.reason());
            return same ? BoxAnswer.DONE : BoxAnswer.ALREADY;
        }
        if (form.ruling() == null || form.reason().isEmpty() || form.reason().length() > RulingForm.LONGEST_REASON) {
            return BoxAnswer.WORDS_WRONG;
        }
        if (form.ruling() == Ruling.BOX && !another(objection, form.box())) {
            return BoxAnswer.BOX_WRONG;
        }
        TalentBox box = form.ruling() == Ruling.BOX ? form.box() : null;
        objections.answer(
                objection,
                form.ruling(),
                box,
                form.reason(),
                callers.actor(),
                caller.employee().orElse(null));
        if (form.ruling() == Ruling.REJECTED) {
            tell(objection);
        }
        return told("talent.box.objection.answered", objection);
    }

    /** Confirms what another one upheld: from then on the corrected box counts. */
    @Allows({Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public BoxAnswer confirm(@AboutPerson UUID employee, UUID uuid) {
        BoxObjection objection = take(employee, uuid);
        Caller caller = callers.current();
        if (!objection.unconfirmed()) {
            return BoxAnswer.ALREADY;
        }
        if (involved(objection, caller)) {
            return BoxAnswer.INVOLVED;
        }
        BoxObjections.AnsweredBy first = objections.answeredBy(uuid).orElseThrow();
        boolean same = first.user().equals(callers.actor())
                || (first.employee().isPresent() && first.employee().equals(caller.employee()));
        if (same) {
            return BoxAnswer.FOUR_EYES;
        }
        Optional<TalentBox> box = objection.ruling().orElseThrow() == Ruling.RECOMPUTE
                ? again.box(objection.cycle(), employee)
                : objection.corrected();
        if (box.isEmpty()) {
            return BoxAnswer.STILL_UNCERTAIN;
        }
        objections.confirm(
                objection, box.get(), callers.actor(), caller.employee().orElse(null));
        agreed.agree(objection.cycle(), employee, box.get());
        agreed.count(objection.cycle());
        tell(objection);
        return told("talent.box.corrected", objection);
    }

    private BoxObjection take(UUID employee, UUID uuid) {
        return objections
                .take(uuid)
                .filter(one -> one.employee().equals(employee))
                .orElseThrow(() -> new NotAllowed("AnsweringBoxObjections"));
    }

    private boolean involved(BoxObjection objection, Caller caller) {
        return caller.employee().filter(objection.employee()::equals).isPresent()
                || objections.involved(objection, callers.actor(), caller.employee());
    }

    private static boolean another(BoxObjection objection, TalentBox box) {
        boolean certain = objection.worst().equals(objection.best());
        return box != null && !(certain && box.equals(objection.worst()));
    }

    private void tell(BoxObjection objection) {
        notices.of(
                objection.uuid(),
                objection.employee(),
                NoticeKind.BOX_OBJECTION_ANSWERED,
                objection.uuid(),
                clock.instant());
    }

    private BoxAnswer told(String verb, BoxObjection objection) {
        trail.fire(new Act(
                verb,
                Optional.of(objection.employee()),
                Map.of("cycle", objection.cycle().toString())));
        return BoxAnswer.DONE;
    }
}

package id.jenjang.succession.offer;

import id.jenjang.access.AboutPerson;
import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.access.guard.Callers;
import id.jenjang.notice.NoticeKind;
import id.jenjang.notice.Notices;
import id.jenjang.succession.desk.BrowsingSuccessors;
import id.jenjang.succession.desk.SuccessorRow;
import id.jenjang.succession.desk.SuccessorView;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lets the committee offer a position's job to a candidate as a career goal (menawarkan tujuan karier). */
@Stateless
public class OfferingGoals {
    /** Characters of the words to the person. */
    public static final int LONGEST = 2_000;

    private static final int LACKING = 4_000;

    @Inject
    private GoalOffers offers;

    @Inject
    private BrowsingSuccessors browsing;

    @Inject
    private Notices notices;

    @Inject
    private Callers callers;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    /** For the container. */
    public OfferingGoals() {}

    OfferingGoals(
            GoalOffers offers,
            BrowsingSuccessors browsing,
            Notices notices,
            Callers callers,
            Event<Act> trail,
            Clock clock) {
        this.offers = offers;
        this.browsing = browsing;
        this.notices = notices;
        this.callers = callers;
        this.trail = trail;
        this.clock = clock;
    }

    /** Offers it; refused for who is not on the position's list. */
    @Allows(Role.COMMITTEE)
    public OfferAnswer offer(@AboutPerson UUID employee, OfferForm form) {
        if (offers.find(form.uuid()).isPresent()) {
            return OfferAnswer.DONE;
        }
        if (form.words().length() > LONGEST) {
            return OfferAnswer.WORDS_LONG;
        }
        UUID unit = browsing.unitOf(form.position()).orElseThrow(() -> new NotAllowed("OfferingGoals"));
        SuccessorView list = browsing.list(unit, form.position());
        SuccessorRow candidate = list.rows().stream()
                .filter(row -> row.employee().equals(employee))
                .findFirst()
                .orElseThrow(() -> new NotAllowed("OfferingGoals"));
        if (candidate.jobName().equals(list.position().jobName())) {
            return OfferAnswer.NO_GOAL;
        }
        if (newest(employee, form.position())
                .filter(offer -> offer.state() == OfferState.OFFERED)
                .isPresent()) {
            return OfferAnswer.WAITS_ALREADY;
        }
        OfferForm kept = new OfferForm(
                form.uuid(),
                form.position(),
                form.words(),
                form.lacking().substring(0, Math.min(LACKING, form.lacking().length())));
        offers.add(kept, employee, list.position().job(), list.position().jobName(), callers.actor(), clock.instant());
        notices.of(form.uuid(), employee, NoticeKind.GOAL_OFFERED, form.uuid(), clock.instant());
        trail.fire(new Act(
                "succession.goal.offered",
                Optional.of(employee),
                Map.of(
                        "offer",
                        form.uuid().toString(),
                        "position",
                        form.position().toString())));
        return OfferAnswer.DONE;
    }

    /** The newest offer of a position to somebody; empty for none. */
    @Allows({Role.COMMITTEE, Role.ANALYST, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public Optional<OfferRow> offered(@AboutPerson UUID employee, UUID position) {
        return newest(employee, position);
    }

    private Optional<OfferRow> newest(UUID employee, UUID position) {
        return offers.to(employee).stream()
                .filter(offer -> offer.position().equals(position))
                .findFirst();
    }
}

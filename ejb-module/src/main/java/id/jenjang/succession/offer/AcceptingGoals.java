package id.jenjang.succession.offer;

import id.jenjang.access.AboutPerson;
import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.development.GoalAnswer;
import id.jenjang.development.SetGoal;
import id.jenjang.development.SettingCareerGoals;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lets people accept or decline goals that are offered to them, each for themselves (menerima tujuan karier). */
@Stateless
public class AcceptingGoals {
    @Inject
    private GoalOffers offers;

    @Inject
    private SettingCareerGoals goals;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    @Resource
    private EJBContext context;

    /** For the container. */
    public AcceptingGoals() {}

    AcceptingGoals(GoalOffers offers, SettingCareerGoals goals, Event<Act> trail, Clock clock, EJBContext context) {
        this.offers = offers;
        this.goals = goals;
        this.trail = trail;
        this.clock = clock;
        this.context = context;
    }

    /** The offers that wait for the person's word, the newest first; whose list they are on is not told. */
    @Allows(Role.EMPLOYEE)
    public List<OfferRow> waiting(@AboutPerson UUID employee) {
        return offers.to(employee).stream()
                .filter(offer -> offer.state() == OfferState.OFFERED)
                .toList();
    }

    /** Makes the offered job the person's goal, in place of the one before; the person alone may. */
    @Allows(Role.EMPLOYEE)
    public OfferAnswer accept(@AboutPerson UUID employee, UUID offer, long version) {
        OfferRow row = own(employee, offer);
        if (row.state() == OfferState.ACCEPTED) {
            return OfferAnswer.DONE;
        }
        if (!offers.answer(offer, version, OfferState.ACCEPTED, clock.instant())) {
            return OfferAnswer.MEANWHILE;
        }
        GoalAnswer set = goals.set(employee, new SetGoal(offer, row.job(), Optional.empty(), ""));
        if (set != GoalAnswer.SET) {
            context.setRollbackOnly();
            return set == GoalAnswer.MEANWHILE ? OfferAnswer.MEANWHILE : OfferAnswer.NO_GOAL;
        }
        tell("succession.goal.accepted", row);
        return OfferAnswer.DONE;
    }

    /** Declines; the goal that the person has stays as it is. */
    @Allows(Role.EMPLOYEE)
    public OfferAnswer decline(@AboutPerson UUID employee, UUID offer, long version) {
        OfferRow row = own(employee, offer);
        if (row.state() == OfferState.DECLINED) {
            return OfferAnswer.DONE;
        }
        if (!offers.answer(offer, version, OfferState.DECLINED, clock.instant())) {
            return OfferAnswer.MEANWHILE;
        }
        tell("succession.goal.declined", row);
        return OfferAnswer.DONE;
    }

    private OfferRow own(UUID employee, UUID offer) {
        return offers.find(offer)
                .filter(row -> row.employee().equals(employee))
                .orElseThrow(() -> new NotAllowed("AcceptingGoals"));
    }

    private void tell(String verb, OfferRow offer) {
        trail.fire(new Act(
                verb,
                Optional.of(offer.employee()),
                Map.of("offer", offer.uuid().toString())));
    }
}

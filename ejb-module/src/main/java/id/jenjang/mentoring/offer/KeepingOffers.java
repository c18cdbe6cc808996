package id.jenjang.mentoring.offer;

import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.decision.procedure.HolidayCalendar;
import id.jenjang.mentoring.programme.MentoringProgramme;
import id.jenjang.mentoring.programme.ProgrammeState;
import id.jenjang.mentoring.programme.Programmes;
import id.jenjang.mentoring.signup.Places;
import id.jenjang.mentoring.signup.Side;
import id.jenjang.notice.NoticeKind;
import id.jenjang.notice.Notices;
import id.jenjang.people.KnownEmployees;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** What timers do with offers: remind of the last day, once, and end those that nobody can answer any more. */
@Stateless
@Allows(system = true)
public class KeepingOffers {
    @Inject
    private Offers offers;

    @Inject
    private EndingOffers ending;

    @Inject
    private Programmes programmes;

    @Inject
    private KnownEmployees known;

    @Inject
    private AnswerDays days;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    /** For the container. */
    public KeepingOffers() {}

    KeepingOffers(
            DataSource database,
            HolidayCalendar calendar,
            Notices notices,
            Event<PlaceFree> free,
            Event<Act> trail,
            Clock clock) {
        offers = new Offers(database);
        ending = new EndingOffers(offers, new Places(database), notices, free, trail, clock);
        programmes = new Programmes(database);
        known = new KnownEmployees(database);
        days = new AnswerDays(() -> calendar, clock);
        this.notices = notices;
        this.clock = clock;
    }

    /** The offers that wait for an answer. */
    public List<UUID> open() {
        return offers.open().stream().map(Offer::uuid).toList();
    }

    /** Ends the offer if its time is up or it cannot become a pair any more; whether it was ended. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean endIfOver(UUID offer) {
        Optional<Offer> found = offers.find(offer).filter(one -> one.state().open());
        if (found.isEmpty()) {
            return false;
        }
        if (!possible(found.get())) {
            return ending.withdraw(found.get());
        }
        return days.over(found.get()) && ending.lapse(found.get());
    }

    /** Reminds whoever is asked when the last day is near; whether that was new. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean remind(UUID offer) {
        return offers.find(offer).filter(days::near).map(this::tell).orElse(false);
    }

    private boolean tell(Offer offer) {
        Optional<Side> asked = offer.asked();
        return asked.isPresent()
                && notices.of(
                        cause(offer, asked.get()),
                        offer.person(asked.get()),
                        NoticeKind.OFFER_REMINDER,
                        offer.uuid(),
                        clock.instant());
    }

    private static UUID cause(Offer offer, Side side) {
        return UUID.nameUUIDFromBytes((offer.uuid() + ":" + side).getBytes(StandardCharsets.US_ASCII));
    }

    private boolean possible(Offer offer) {
        Optional<MentoringProgramme> programme = programmes
                .find(offer.programme())
                .filter(one -> one.state() == ProgrammeState.RUNNING)
                .filter(one -> !days.today().isAfter(one.until()));
        return programme.isPresent()
                && known.serves(offer.couple().mentor())
                && known.serves(offer.couple().mentee());
    }
}

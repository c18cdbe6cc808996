package id.jenjang.mentoring.offer;

import id.jenjang.access.Act;
import id.jenjang.mentoring.signup.Places;
import id.jenjang.mentoring.signup.Side;
import id.jenjang.notice.NoticeKind;
import id.jenjang.notice.Notices;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Closes offers without a pair, inside the caller's transaction: the place falls free, and whoever else knew of the
 * offer is told that it is over, in the same words whatever the reason.
 */
@Dependent
class EndingOffers {
    private Offers offers;
    private Places places;
    private Notices notices;
    private Event<PlaceFree> free;
    private Event<Act> trail;
    private Clock clock;

    EndingOffers() {}

    @Inject
    EndingOffers(Offers offers, Places places, Notices notices, Event<PlaceFree> free, Event<Act> trail, Clock clock) {
        this.offers = offers;
        this.places = places;
        this.notices = notices;
        this.free = free;
        this.trail = trail;
        this.clock = clock;
    }

    /** One of the two does not want to; false when the offer was changed meanwhile. */
    boolean decline(Offer offer, Side by, String reason) {
        return close(offer, OfferState.DECLINED, by, reason, "answered", offer.person(by));
    }

    /** Whoever is asked did not answer in time; false when the offer was changed meanwhile. */
    boolean lapse(Offer offer) {
        Side late = offer.asked().orElseThrow();
        return close(offer, OfferState.LAPSED, late, null, "lapsed", offer.person(late));
    }

    /** Takes the offer back; false when it was changed meanwhile. */
    boolean withdraw(Offer offer) {
        return close(
                offer,
                OfferState.WITHDRAWN,
                null,
                null,
                "withdrawn",
                offer.couple().mentee());
    }

    // The act is about who did it or was asked, so that the other's trail shows nothing of it.
    private boolean close(Offer offer, OfferState state, Side by, String reason, String verb, UUID about) {
        if (!offers.close(offer, state, by, reason, clock.instant())) {
            return false;
        }
        boolean knows = offer.acceptedAt().isPresent();
        if (knows) {
            places.release(offer.programme(), offer.couple().mentor());
        } else {
            places.releaseUnseen(offer.programme(), offer.couple().mentor());
        }
        boolean declined = state == OfferState.DECLINED;
        tell(offer, Side.MENTEE, !(declined && by == Side.MENTEE));
        tell(offer, Side.MENTOR, knows && !(declined && by == Side.MENTOR));
        trail.fire(new Act(
                "mentoring.offer." + verb,
                Optional.of(about),
                Map.of("programme", offer.programme().toString())));
        free.fire(new PlaceFree(offer.programme()));
        return true;
    }

    private void tell(Offer offer, Side side, boolean does) {
        if (does) {
            notices.of(offer.uuid(), offer.person(side), NoticeKind.OFFER_ENDED, offer.uuid(), clock.instant());
        }
    }
}

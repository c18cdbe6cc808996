package id.jenjang.mentoring.offer;

import id.jenjang.mentoring.signup.Side;
import java.time.LocalDate;

/**
 * Where an offer stands for one of the two. Whether the other declined, did not answer or the offer was taken back is
 * one and the same to them.
 */
public enum OfferStage {
    /** They are asked. */
    ASKED,
    /** They have accepted; the other is asked. */
    OTHER_ASKED,
    /** Both have accepted. */
    PAIRED,
    /** They have declined. */
    DECLINED,
    /** They did not answer in time. */
    MISSED,
    /** It came to nothing. */
    OVER;

    static OfferStage of(Offer offer, Side side, LocalDate today) {
        boolean mine = offer.asked().or(offer::endedBy).filter(side::equals).isPresent();
        return switch (offer.state()) {
            case MENTEE_ASKED, MENTOR_ASKED -> !mine ? OTHER_ASKED : today.isAfter(offer.answerBy()) ? MISSED : ASKED;
            case ACCEPTED -> PAIRED;
            case DECLINED -> mine ? DECLINED : OVER;
            case LAPSED -> mine ? MISSED : OVER;
            case WITHDRAWN -> OVER;
        };
    }
}

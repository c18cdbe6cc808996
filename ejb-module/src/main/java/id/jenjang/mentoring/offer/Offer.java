package id.jenjang.mentoring.offer;

import id.jenjang.mentoring.match.Couple;
import id.jenjang.mentoring.match.Fit;
import id.jenjang.mentoring.signup.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An offer as it is stored (tawaran mentoring). Never shown as it is to the two: a mentor does not learn of an offer
 * that the mentee has not accepted.
 *
 * @param run what it was made by
 * @param fit as it was when the offer was made
 * @param endedBy who declined or did not answer; empty in every other state
 * @param answerBy the last day for whoever is asked now, or was asked last
 * @param termsNo version of the terms that the day was counted by
 * @param acceptedAt when the mentee accepted; the mentor knows of the offer from then on
 * @param version for optimistic locking
 */
public record Offer(
        UUID uuid,
        UUID programme,
        UUID run,
        Couple couple,
        Fit fit,
        OfferState state,
        Optional<Side> endedBy,
        LocalDate answerBy,
        int termsNo,
        Instant madeAt,
        Optional<Instant> acceptedAt,
        long version) {
    /** On which side somebody is as far as they know of the offer; empty for everybody else. */
    Optional<Side> sideOf(UUID person) {
        if (couple.mentee().equals(person)) {
            return Optional.of(Side.MENTEE);
        }
        boolean mentor = couple.mentor().equals(person) && acceptedAt.isPresent();
        return mentor ? Optional.of(Side.MENTOR) : Optional.empty();
    }

    /** Who is asked now; empty when nobody is. */
    public Optional<Side> asked() {
        return switch (state) {
            case MENTEE_ASKED -> Optional.of(Side.MENTEE);
            case MENTOR_ASKED -> Optional.of(Side.MENTOR);
            default -> Optional.empty();
        };
    }

    /** One of the two. */
    UUID person(Side side) {
        return side == Side.MENTEE ? couple.mentee() : couple.mentor();
    }
}

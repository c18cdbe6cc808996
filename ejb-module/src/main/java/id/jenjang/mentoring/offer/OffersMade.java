package id.jenjang.mentoring.offer;

import id.jenjang.mentoring.match.Couple;
import java.util.List;

/**
 * What became of pairs that were to be offered.
 *
 * @param offered by mentee; those that the same run had offered before as well
 * @param left those that could not be offered, and why
 */
public record OffersMade(List<Couple> offered, List<NotOffered> left) {
    /** Copies what could change. */
    public OffersMade {
        offered = List.copyOf(offered);
        left = List.copyOf(left);
    }

    /** A pair that was not offered. */
    public record NotOffered(Couple couple, Why why) {}

    /** Why a pair was not offered; the first that holds. */
    public enum Why {
        /** The programme does not run. */
        NOT_RUNNING,
        /** The mentee has withdrawn or left the agency. */
        MENTEE_GONE,
        /** The mentee has a pair in the programme. */
        HAS_PAIR,
        /** The mentee has another open offer in the programme. */
        HAS_OFFER,
        /** The pair was offered before and declined. */
        DECLINED_BEFORE,
        /** The mentor has left the agency. */
        MENTOR_GONE,
        /** The mentor has no place left, or is no approved mentor. */
        NO_PLACE
    }
}

package id.jenjang.mentoring.pair;

import jakarta.ejb.ApplicationException;

/** What was asked of a pair cannot be done, for a reason that the person can mend; nothing was changed. */
@ApplicationException(rollback = true)
public class PairRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Why {
        /** Somebody else changed it since it was shown. */
        OUT_OF_DATE,
        /** The pair has ended. */
        ENDED,
        /** Nothing was written. */
        EMPTY,
        /** More letters than there is room for. */
        TOO_LONG,
        /** A number is outside its range. */
        RANGE,
        /** The day is not within the time of the pair. */
        OUTSIDE_PERIOD,
        /** A session that has not begun cannot have been held. */
        NOT_YET,
        /** A session has to end on the day it begins. */
        OVER_MIDNIGHT,
        /** A session that was held, or cancelled, is not changed any more. */
        SETTLED,
        /** The goal is linked by its mentee alone, who has set a career goal. */
        NO_CAREER_GOAL,
        /** Such an evaluation was given already. */
        GIVEN,
        /** It is too early for the evaluation. */
        TOO_EARLY,
        /** There is nothing to agree on yet. */
        NO_AGREEMENT,
        /** The mentee has a running pair in the programme. */
        HAS_PAIR,
        /** There are no hours to certify. */
        NO_HOURS
    }

    private final Why why;

    public PairRefused(Why why) {
        super(why.name());
        this.why = why;
    }

    /** Why, to be worded by the screen. */
    public Why why() {
        return why;
    }
}

package id.jenjang.mentoring.run;

import jakarta.ejb.ApplicationException;

/** What was asked of a run cannot be done, for a reason that the coordinator can mend; nothing was changed. */
@ApplicationException(rollback = true)
public class RunRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Why {
        /** Somebody else changed it since it was shown. */
        MEANWHILE,
        /** Pairs are not made in the state that the programme is in. */
        NOT_NOW,
        /** Another run of the programme is being made. */
        BUSY,
        /** It has no result, or is no draft any more. */
        NO_DRAFT,
        /** Sign-ups, people, pairs or rulings are not what it was made from any more. */
        STALE,
        /** It goes by another policy than the programme's. */
        OTHER_POLICY,
        /** A number of the policy is out of range, or all weights are 0. */
        POLICY,
        /** No name, or one that is too long. */
        NAME,
        /** No reason was given, or one that is too long. */
        REASON,
        /** One of the two is not among those who can be paired. */
        PEOPLE,
        /** There is such a ruling, or the mentee is set with another mentor. */
        RULED,
        /** Two runs of different programmes cannot be compared. */
        COMPARED
    }

    private final Why why;

    RunRefused(Why why) {
        super(why.name());
        this.why = why;
    }

    /** Why, to be worded by the screen. */
    public Why why() {
        return why;
    }
}

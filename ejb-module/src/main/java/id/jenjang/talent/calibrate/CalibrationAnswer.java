package id.jenjang.talent.calibrate;

/** What became of something that was asked of a session; anything but DONE changed nothing. */
public enum CalibrationAnswer {
    DONE,
    /** Somebody else was quicker; what they did stays, and what was asked is still in its field. */
    MEANWHILE,
    /** The session is not in a state for that. */
    NOT_NOW,
    /** The caller is not of the committee. */
    NOT_MEMBER,
    /** Nobody calibrates themselves. */
    ONESELF,
    /** The caller is declared to be kin or to have a conflict of interest with the person. */
    CONFLICT,
    /** The session does not go over that person. */
    OUTSIDE,
    /** Another session that is not closed moved the person. */
    ELSEWHERE,
    /** The person is in that box already. */
    SAME_BOX,
    REASON_EMPTY,
    REASON_LONG,
    /** A vote about the person, or about somebody of the session, is not settled. */
    VOTE_OPEN,
    /** There is nothing to object to. */
    NOT_MOVED,
    /** There is no vote about the person. */
    NO_VOTE,
    /** Too few have voted. */
    QUORUM,
    /** Who closes is another than who locked. */
    FOUR_EYES,
    NAME_EMPTY,
    NAME_LONG,
    /** The cycle has no results, or is announced. */
    CYCLE,
    /** The unit is not one that the cycle mapped. */
    UNIT,
    /** A committee has two members at least. */
    MEMBERS,
    /** The shares of the guide are not 100 together. */
    GUIDE
}

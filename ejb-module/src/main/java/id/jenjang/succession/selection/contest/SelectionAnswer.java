package id.jenjang.succession.selection.contest;

/** What became of a request about a selection. */
public enum SelectionAnswer {
    DONE,
    /** Somebody else was quicker; look again. */
    MEANWHILE,
    /** The selection is not in a state for that. */
    NOT_NOW,
    TITLE_EMPTY,
    TITLE_LONG,
    /** The number of places is not from 1 to 99. */
    PLACES,
    /** No such kind is in force. */
    NO_KIND,
    /** The kind is not for jobs of that level. */
    WRONG_LEVEL,
    /** The kind is not held for these applicants. */
    WRONG_AUDIENCE,
    /** No such job is known. */
    NO_JOB,
    /** The weights do not add up to a hundred percent. */
    WEIGHTS,
    /** The panel has too few or too many members. */
    PANEL_SIZE,
    /** Sits on the panel already, or is no employee any more. */
    PANEL_MEMBER,
    REASON_EMPTY,
    REASON_LONG,
    /** The time to apply is over, or has not begun. */
    TOO_LATE,
    /** Applications are still open. */
    TOO_EARLY,
    /** Not of those whom it is held for. */
    NOT_IN_POOL,
    /** Sits on the panel, or runs the selection. */
    OWN_PANEL,
    /** A required document has no reference. */
    PAPER_MISSING,
    TEXT_LONG,
    /** Has applied already. */
    ALREADY,
    /** An application is not settled yet. */
    UNSETTLED,
    /** Nobody was admitted. */
    NOBODY,
    /** A declared tie: another one must act. */
    CONFLICT,
    /** A score is not from 0 to 100 with at most two decimals. */
    SCORE,
    /** A score is missing. */
    SCORE_MISSING,
    /** Was submitted, and is locked. */
    LOCKED,
    /** A correction that changes nothing. */
    UNCHANGED,
    /** Not among those named. */
    NOT_NAMED,
    /** An objection is not answered yet, or may still be made. */
    OBJECTIONS
}

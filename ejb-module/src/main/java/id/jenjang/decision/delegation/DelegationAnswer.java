package id.jenjang.decision.delegation;

/** What came of delegating; anything but DONE changed nothing. */
public enum DelegationAnswer {
    /** Handed over, also when the same form was sent before. */
    DONE,
    /** The last day is before the first, or has passed. */
    DAYS_WRONG,
    /** Longer than a year. */
    TOO_LONG,
    /** To oneself, or to somebody who is not known or no longer here. */
    PERSON_WRONG,
    /** More than 400 characters of reason, or none. */
    REASON_WRONG
}

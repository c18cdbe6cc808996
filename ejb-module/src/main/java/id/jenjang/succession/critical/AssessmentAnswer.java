package id.jenjang.succession.critical;

/** What became of an assessment that was sent. */
public enum AssessmentAnswer {
    DONE,
    /** Somebody else was quicker; look again. */
    MEANWHILE,
    /** A question has no answer. */
    QUESTIONS,
    REASON_EMPTY,
    REASON_LONG,
    /** Nobody judges the position that they hold. */
    OWN,
    /** No scheme is in force. */
    NO_SCHEME
}

package id.jenjang.decision.flow;

/** Where one step of a matter stands. */
public enum StepState {
    /** Its stage is still to come. */
    WAITING,
    /** Waits for an answer. */
    OPEN,
    /** Approved, or the consent was recorded. */
    APPROVED,
    /** Answered by sending the matter back. */
    RETURNED,
    /** Answered by refusing. */
    REFUSED,
    /** Needs no answer any more, since the matter ended or went back. */
    CLOSED
}

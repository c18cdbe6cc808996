package id.jenjang.counselling;

/** What became of a request to do something with a case. */
public enum CounsellingAnswer {
    /** Done. */
    DONE,
    /** The other one was quicker; look again. */
    MEANWHILE,
    /** The case is not in a state for that. */
    NOT_NOW,
    /** Nothing was written. */
    EMPTY,
    /** More characters than {@link Words#MOST}. */
    TOO_LONG,
    /** A meeting, or the day an action is due, lies in the past. */
    PAST,
    /** A meeting takes 15 to 480 minutes. */
    MINUTES,
    /** This counsellor takes no requests. */
    NOT_TAKING,
    /** The counsellor is the person's own head, who judges their work. */
    OWN_HEAD,
    /** There is a case of the two that has not ended. */
    OPEN_ALREADY,
    /** The server has no key to seal with. */
    NO_KEY
}

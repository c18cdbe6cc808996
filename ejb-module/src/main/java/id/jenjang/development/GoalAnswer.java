package id.jenjang.development;

/** What became of setting a goal; anything but SET changed nothing. */
public enum GoalAnswer {
    /** The goal is set, also when the same form was sent before. */
    SET,
    /** The job is not known, or no longer delivered. */
    NO_SUCH_JOB,
    /** The person holds that job already. */
    HELD_ALREADY,
    /** The date is not in the future. */
    NOT_AHEAD,
    /** More than 2,000 characters. */
    TOO_LONG,
    /** Another form of the same person set a goal at the same moment; that one stands. */
    MEANWHILE
}

package id.jenjang.succession.selection.rules;

/** Who may apply. */
public enum Audience {
    /** Everybody of the kinds of employee that the job's requirements are for. */
    OPEN,
    /** Those alone who are kept ready: the succession group of the newest talent cycle. */
    POOL
}

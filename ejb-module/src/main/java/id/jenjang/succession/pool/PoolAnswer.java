package id.jenjang.succession.pool;

/** What became of a request about a pool. */
public enum PoolAnswer {
    DONE,
    /** Somebody else was quicker; look again. */
    MEANWHILE,
    NAME_EMPTY,
    NAME_LONG,
    /** The term is not from 1 to 120 months, or the time to reach requirements not from 0 to 120. */
    MONTHS,
    /** Neither level, family nor position says what it is kept for. */
    AIM,
    REASON_EMPTY,
    REASON_LONG,
    /** The pool takes nobody any more. */
    CLOSED,
    /** The person is in the pool, or waits for a decision about it. */
    ALREADY,
    /** The person is not in it. */
    NOT_IN,
    /** Nobody decides about themselves, nor about what they asked for. */
    OWN,
    /** Box or requirements stand against it. */
    ENTRY,
    /** That was decided before. */
    DECIDED,
    NUMBER,
    DAY,
    /** There is nobody in it. */
    NOBODY
}

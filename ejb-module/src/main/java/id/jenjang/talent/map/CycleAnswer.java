package id.jenjang.talent.map;

/** What became of a request about a cycle. */
public enum CycleAnswer {
    DONE,
    /** Somebody else was quicker; look again. */
    MEANWHILE,
    /** The cycle is not in a state for that. */
    NOT_NOW,
    /** A committee is calibrating the cycle; its sessions are closed first. */
    CALIBRATING,
    NAME_EMPTY,
    NAME_LONG,
    /** The year is not that of the day or the one before. */
    YEAR,
    /** The day is to come, or none was given. */
    DAY,
    /** No scheme is in force on that day. */
    NO_SCHEME
}

package id.jenjang.counselling;

/** Where a case stands (status kasus). */
public enum CaseState {
    /** Asked for, not answered yet. */
    ASKED,
    /** Taken by the counsellor, still running. */
    RUNNING,
    /** Not taken by the counsellor, with a reason. */
    DECLINED,
    /** Taken back by the person. */
    WITHDRAWN,
    /** Ended by either, with what was agreed. */
    CLOSED;

    /** Whether nothing more is written. */
    public boolean ended() {
        return this != ASKED && this != RUNNING;
    }
}

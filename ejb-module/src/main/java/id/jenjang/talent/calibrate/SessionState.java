package id.jenjang.talent.calibrate;

/** How far a session is (keadaan sidang). */
public enum SessionState {
    /** Its members move people. */
    OPEN,
    /** Nothing changes any more until somebody else closes it, or it is opened again. */
    LOCKED,
    /** What was agreed on is in force. */
    CLOSED
}

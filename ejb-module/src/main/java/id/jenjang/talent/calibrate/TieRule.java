package id.jenjang.talent.calibrate;

/** What a vote ends in when as many are for a move as against it. */
public enum TieRule {
    /** As the chair votes; a chair who does not vote takes it back. */
    CHAIR,
    /** The person goes back. */
    TAKE_BACK
}

package id.jenjang.decision.flow;

/** Why something cannot be done to a matter (alasan penolakan tindakan). */
public enum Block {
    /** The matter is in a state in which this does not happen. */
    STATE,
    /** The step is not open. */
    NOT_OPEN,
    /** Somebody else has to answer it. */
    NOT_YOURS,
    /** The decision is about the one who would answer, or about whom they stand in for. */
    ABOUT_YOURSELF,
    /** Who proposed may not approve. */
    PROPOSED_IT,
    /** A return, refusal or withdrawal needs a reason. */
    REASON_MISSING,
    /** The reason is longer than can be kept. */
    REASON_TOO_LONG,
    /** An external consent needs body, number, date and document. */
    CONSENT_MISSING
}

package id.jenjang.succession.selection.score;

/** How an applicant came out of all stages. */
public enum Outcome {
    /** Has a place. */
    PLACED,
    /** Missed the pass mark of a stage. */
    BELOW_MARK,
    /** A score is missing: no place, and no zero either. */
    UNKNOWN
}

package id.jenjang.succession.selection.rules;

/** By what a tie of totals is settled (aturan nilai sama). */
public enum TieBy {
    /** The higher score of a named stage. */
    STAGE,
    /** The higher grade. */
    HIGHER_GRADE,
    /** The longer time in the grade. */
    LONGER_IN_GRADE,
    /** The older. */
    OLDER,
    /** Who applied first. */
    EARLIER_APPLICATION,
    /** A draw that anybody can repeat: the hash of selection and applicant. */
    DRAW
}

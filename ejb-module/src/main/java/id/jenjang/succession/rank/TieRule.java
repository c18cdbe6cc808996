package id.jenjang.succession.rank;

/** Who comes first of two with the same score; after the rules of the policy, the lesser id. */
public enum TieRule {
    /** The higher grade. */
    HIGHER_GRADE,
    /** Who has held the present grade for longer. */
    LONGER_IN_GRADE,
    /** The older one. */
    OLDER,
    /** The younger one. */
    YOUNGER
}

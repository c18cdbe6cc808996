package id.jenjang.succession.rank;

/** When somebody can take a position (kesiapan), by the earliest day on which all requirements can be met. */
public enum Readiness {
    /** Everything is met today. */
    READY_NOW,
    /** By the first horizon of the policy. */
    ONE_TO_TWO_YEARS,
    /** By the second horizon of the policy. */
    THREE_TO_FIVE_YEARS;

    private static final Readiness[] ALL = values();

    static Readiness at(int ordinal) {
        return ALL[ordinal];
    }
}

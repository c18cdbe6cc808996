package id.jenjang.ladder;

/** The kind of a step (PP 11/2017 Ps 189): computed, never typed. */
public enum StepKind {
    /** To a higher position inside one group. */
    VERTICAL,
    /** To an equal position, inside one group or between groups. */
    HORIZONTAL,
    /** To a higher position between groups. */
    DIAGONAL,
    /** To a lower position. */
    DOWNWARD,
    /** The equivalence of the two levels is not given by the agency; it is not guessed. */
    UNKNOWN
}

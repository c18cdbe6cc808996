package id.jenjang.succession.rank;

/** Where emergency cover is looked for. */
public enum Reach {
    /** In the unit of the position. */
    UNIT,
    /** In the unit of the position and the units directly below it. */
    UNIT_AND_BELOW,
    /** In the whole agency. */
    AGENCY
}

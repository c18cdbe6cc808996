package id.jenjang.mentoring.match;

/** Whether the two of a pair have to be of one unit. */
public enum UnitRule {
    SAME,
    OTHER,
    ANY
}

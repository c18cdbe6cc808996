package id.jenjang.mentoring.match;

/** What a matching is the best in, in this or (worst-off and total) the other order. */
public enum Goal {
    MATCHED,
    WORST_OFF,
    TOTAL,
    EVEN_LOAD,
    FEW_CHANGES
}

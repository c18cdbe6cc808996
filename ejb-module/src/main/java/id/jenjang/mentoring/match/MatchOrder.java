package id.jenjang.mentoring.match;

/** What counts after "as many matched as can be": the pair that fits least, or all pairs together. */
public enum MatchOrder {
    WORST_OFF_FIRST,
    TOTAL_FIRST
}

package id.jenjang.succession.dial;

/** Numbers that are shown and checked together. */
public enum DialGroup {
    /** From which points the bands of performance begin. */
    PERFORMANCE,
    /** What the parts of performance weigh; together the whole. */
    PERFORMANCE_WEIGHTS,
    /** From which points the bands of potential begin. */
    POTENTIAL,
    /** What the parts of potential weigh; together the whole. */
    POTENTIAL_WEIGHTS,
    /** What the parts of a successor's score weigh; together the whole. */
    SCORE_WEIGHTS,
    /** How soon is how ready, and how long lists are. */
    HORIZONS,
    /** What each box counts in a successor's score. */
    BOX_POINTS,
    /** Which boxes belong to the succession group: 1 or 0. */
    BOX_GROUP,
    /** Months, years and percents of the rule set. */
    TENURE;

    /** Whether its numbers have to add up to the whole. */
    public boolean adds() {
        return this == PERFORMANCE_WEIGHTS || this == POTENTIAL_WEIGHTS || this == SCORE_WEIGHTS;
    }

    /** Whether its numbers are yes or no. */
    public boolean yesOrNo() {
        return this == BOX_GROUP;
    }
}

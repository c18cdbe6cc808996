package id.jenjang.rotation.round;

/** What a plan is to achieve (sasaran), the first before the second and so on. */
public enum Objective {
    /** Who is over the longest tenure, and what the law asks for. */
    OVERDUE,
    /** Critical vacancies filled. */
    CRITICAL,
    /** Competency fit gained. */
    FIT,
    /** Preferences honoured, worst-off first. */
    PREFERENCE,
    /** Development by a new function or unit. */
    EXPOSURE,
    /** Distance and cost. */
    DISTANCE,
    /** Fewest changes. */
    CHANGES;

    /** Whether it only ever costs, so that nothing can be worth more than 0 in it. */
    public boolean costs() {
        return this == DISTANCE || this == CHANGES;
    }
}

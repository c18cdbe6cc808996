package id.jenjang.mentoring.match;

/** The named parts that the fit of a pair is summed of; each is 0 to 100 points before its weight. */
public enum FitPart {
    /** Share of the mentee's gap competencies in which the mentor is at or above the level needed. */
    COMPETENCY,
    /** Share of the jobs on the mentee's target route that the mentor has held. */
    ROUTE,
    /** Share of the mentee's topics that the mentor offers. */
    TOPICS,
    /** How high each ranks the other; half of the points from each side. */
    WISHES,
    /** Half of the points for one place, half for two or more common free times. */
    PLACE_TIME,
    /** Another unit than one's own. */
    NOVELTY,
    /** An earlier pair of the two that both called good. */
    EARLIER
}

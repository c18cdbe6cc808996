package id.jenjang.mentoring.offer;

/**
 * What speaks for a pair, as one of the two reads it (alasan kecocokan). What the other alone has said, such as whom
 * they wish for, how they judged an earlier pair or which career they aim at, is not among it.
 */
public enum OfferReason {
    /** The mentor has every competency that the mentee wants to develop, at the level needed. */
    ALL_COMPETENCIES,
    /** The mentor has some of them. */
    SOME_COMPETENCIES,
    /** The mentor has held a job on the mentee's way; told to the mentee alone. */
    ROUTE,
    /** One wished for the other; told to who wished. */
    WISHED,
    /** The two were a pair before. */
    EARLIER,
    /** They work in different units. */
    OTHER_UNIT,
    /** They work in one place. */
    SAME_PLACE
}

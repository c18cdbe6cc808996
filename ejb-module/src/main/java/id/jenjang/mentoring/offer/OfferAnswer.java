package id.jenjang.mentoring.offer;

/** What became of an answer to an offer; anything but DONE and PAIRED changed nothing. */
public enum OfferAnswer {
    /** Kept. */
    DONE,
    /** Kept, and the pair is formed. */
    PAIRED,
    /** The same answer was given before. */
    ALREADY,
    /** The offer was changed since it was shown, or is over. */
    MEANWHILE,
    /** The last day to answer has passed. */
    TOO_LATE,
    /** The programme does not run any more. */
    NOT_RUNNING,
    /** More than {@link OfferTerms#LONGEST_REASON} characters of reason. */
    REASON_LONG
}

package id.jenjang.succession.offer;

/** What became of an offer or of an answer to one; anything but DONE changed nothing. */
public enum OfferAnswer {
    DONE,
    /** An offer of the same position waits for the person's word already. */
    WAITS_ALREADY,
    /** More than 2,000 characters. */
    WORDS_LONG,
    /** The person holds that job, or it is known no more. */
    NO_GOAL,
    /** It was answered meanwhile. */
    MEANWHILE
}

package id.jenjang.decision.own;

/** What came of an objection, or of answering one; anything but DONE changed nothing. */
public enum ObjectionAnswer {
    /** Done, also when the same was sent before. */
    DONE,
    /** The decision is not one of the person's own, or not decided. */
    NOT_DECIDED,
    /** This kind of decision knows no objection. */
    NOT_PROVIDED,
    /** The term has passed. */
    TOO_LATE,
    /** Objected to already, or answered already by somebody else. */
    ALREADY,
    /** No words, or more than can be kept. */
    WORDS_WRONG
}

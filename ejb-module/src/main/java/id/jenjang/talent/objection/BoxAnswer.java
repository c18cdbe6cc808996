package id.jenjang.talent.objection;

/** What came of an objection to a box, or of answering one; anything but DONE changed nothing. */
public enum BoxAnswer {
    /** Done, also when the same was sent before. */
    DONE,
    /** The cycle is not announced, or does not hold the person. */
    NOT_ANNOUNCED,
    /** The term has passed. */
    TOO_LATE,
    /** Objected to already, or answered or confirmed already by somebody else. */
    ALREADY,
    /** No words, or more than can be kept. */
    WORDS_WRONG,
    /** No box was chosen for the correction, or the one where the person is. */
    BOX_WRONG,
    /** The caller moved the person, or announced the cycle. */
    INVOLVED,
    /** Who confirms is another than who answered. */
    FOUR_EYES,
    /** Records still want what the box rests on. */
    STILL_UNCERTAIN
}

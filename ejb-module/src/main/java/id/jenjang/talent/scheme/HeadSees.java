package id.jenjang.talent.scheme;

/** What the head of a unit is shown of the people in it (hak lihat kepala unit). */
public enum HeadSees {
    NOTHING,
    /** The box alone. */
    BOX,
    /** The box and its parts. */
    CARD
}

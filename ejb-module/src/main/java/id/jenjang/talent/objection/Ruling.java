package id.jenjang.talent.objection;

/** How an objection to a box is answered (jawaban). */
public enum Ruling {
    /** The box stays. */
    REJECTED,
    /** Upheld: the box becomes another one. */
    BOX,
    /** Upheld: the records were put right, and the box is computed from them anew. */
    RECOMPUTE
}

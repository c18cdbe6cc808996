package id.jenjang.host.feed;

/** How much a flaw in a delivery matters (bobot temuan). */
public enum Gravity {
    /** The row, or the whole file, cannot be applied. */
    ERROR,
    /** Applied as it is; somebody should look. */
    WARNING,
    /** Another spelling of something clear: brought to the one spelling and counted. */
    MENDED
}

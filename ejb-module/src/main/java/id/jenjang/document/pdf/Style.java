package id.jenjang.document.pdf;

/** The look of a text: size in points, weight and how its lines are set. */
public record Style(float size, boolean bold, Setting setting) {
    /** How lines are set between their borders. */
    public enum Setting {
        LEFT,
        CENTRED
    }

    private static final float LEADING = 1.28f;
    private static final float DEPTH = 0.3f;

    float leading() {
        return size * LEADING;
    }

    /** How much less room the first line needs above it than the others. */
    float rise() {
        return leading() - size;
    }

    /** The room below the last line of writing. */
    float depth() {
        return size * DEPTH;
    }
}

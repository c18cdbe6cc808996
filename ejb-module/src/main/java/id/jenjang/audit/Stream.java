package id.jenjang.audit;

/** The two streams of the trail, each chained for itself. */
public enum Stream {
    /** What was done. */
    ACTS("A"),
    /** Who was shown somebody else's data. */
    LOOKS("R");

    private final String code;

    Stream(String code) {
        this.code = code;
    }

    /** As stored. */
    String code() {
        return code;
    }

    static Stream of(String code) {
        return code.equals(ACTS.code) ? ACTS : LOOKS;
    }
}

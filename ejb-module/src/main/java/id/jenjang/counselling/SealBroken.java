package id.jenjang.counselling;

/** Sealed words that no key of this server opens, or that were changed or moved since they were sealed. */
final class SealBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SealBroken(String why, Throwable cause) {
        super(why, cause);
    }
}

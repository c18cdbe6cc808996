package id.jenjang.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A mark that stands for a value: equal values have equal marks. */
final class Digest {
    private Digest() {}

    /** The SHA-256 of what the record says of itself. */
    static byte[] of(Record value) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}

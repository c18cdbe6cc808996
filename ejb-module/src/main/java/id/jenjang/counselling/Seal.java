package id.jenjang.counselling;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals words with AES-256-GCM (NIST SP 800-38D), bound to the place they are kept at, so that a sealed value neither
 * reads nor moves without the key. The first key seals, every key opens: keys are changed by adding one in front.
 */
final class Seal {
    static final int KEY_BYTES = 32;
    private static final byte FORM = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, SecretKeySpec> keys;

    /** Seals with the first of the keys, which are 32 bytes each and known by a short name. */
    Seal(Map<String, byte[]> keys) {
        this.keys = new LinkedHashMap<>();
        keys.forEach((name, key) -> this.keys.put(name, new SecretKeySpec(key, "AES")));
    }

    /** The name of the key that seals. */
    String current() {
        return keys.keySet().iterator().next();
    }

    byte[] close(String words, String place) {
        byte[] name = current().getBytes(StandardCharsets.US_ASCII);
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, keys.get(current()), nonce, place)
                    .doFinal(words.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(2 + name.length + nonce.length + closed.length)
                    .put(FORM)
                    .put((byte) name.length)
                    .put(name)
                    .put(nonce)
                    .put(closed)
                    .array();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java cannot seal with " + CIPHER, missing);
        }
    }

    /** The words sealed for that place; {@link SealBroken} when they do not open. */
    String open(byte[] sealed, String place) {
        try {
            ByteBuffer from = ByteBuffer.wrap(sealed);
            if (from.get() != FORM) {
                throw new SealBroken("Sealed in an unknown form", null);
            }
            byte[] name = new byte[from.get()];
            from.get(name);
            byte[] nonce = new byte[NONCE_BYTES];
            from.get(nonce);
            byte[] closed = new byte[from.remaining()];
            from.get(closed);
            if (closed.length < TAG_BITS / Byte.SIZE) {
                throw new SealBroken("Cut off", null);
            }
            SecretKeySpec key = keys.get(new String(name, StandardCharsets.US_ASCII));
            if (key == null) {
                throw new SealBroken("Sealed with a key that this server does not have", null);
            }
            return new String(cipher(Cipher.DECRYPT_MODE, key, nonce, place).doFinal(closed), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | BufferUnderflowException | NegativeArraySizeException broken) {
            throw new SealBroken("Not what was sealed here", broken);
        }
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, String place)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}

package id.jenjang.host.feed;

/** A 64-bit hash of what a row says: rows that hash alike are taken to be unchanged. */
final class ContentHash {
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long state = SEED;

    static long of(String text) {
        ContentHash hash = new ContentHash();
        hash.add(text);
        return hash.value();
    }

    /** Adds a value; null differs from the empty text. */
    void add(String value) {
        if (value == null) {
            mix('\u0001');
        } else {
            for (int i = 0; i < value.length(); i++) {
                mix(value.charAt(i));
            }
        }
        mix('\u0002');
    }

    long value() {
        long z = state;
        z = (z ^ (z >>> 33)) * 0xff51afd7ed558ccdL;
        z = (z ^ (z >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return z ^ (z >>> 33);
    }

    private void mix(char c) {
        state = (state ^ c) * PRIME;
    }
}

package id.jenjang.host.delivery;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * The first byte that is not UTF-8 (bukan UTF-8).
 *
 * @param line in which it stands, from 1
 * @param shown the byte in hexadecimal, such as "0xE9"
 */
record WrongByte(long line, String shown) {

    /** Looks for it; the end of the file stands in for it when all is well-formed up to there. */
    static WrongByte firstIn(InputStream bytes) throws IOException {
        InputStream in = new BufferedInputStream(bytes, 1 << 16);
        long line = 1;
        int first;
        while ((first = in.read()) >= 0) {
            int following = following(first);
            int bad = following < 0 ? first : -1;
            int low = low(first);
            int high = high(first);
            for (int i = 0; i < following && bad < 0; i++) {
                int next = in.read();
                bad = next < low || next > high ? first : -1;
                low = 0x80;
                high = 0xbf;
            }
            if (bad >= 0) {
                return new WrongByte(
                        line, "0x%02X".formatted(bad).toUpperCase(Locale.ROOT).replace('X', 'x'));
            }
            line += first == '\n' ? 1 : 0;
        }
        return new WrongByte(line, null);
    }

    private static int following(int first) {
        if (first < 0x80) {
            return 0;
        } else if (first >= 0xc2 && first <= 0xdf) {
            return 1;
        } else if (first >= 0xe0 && first <= 0xef) {
            return 2;
        }
        return first >= 0xf0 && first <= 0xf4 ? 3 : -1;
    }

    /** Overlong forms are not UTF-8 either. */
    private static int low(int first) {
        return first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
    }

    /** Nor are surrogates and what lies beyond Unicode. */
    private static int high(int first) {
        return first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
    }
}

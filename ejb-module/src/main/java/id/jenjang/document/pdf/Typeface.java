package id.jenjang.document.pdf;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Random;

/**
 * The fonts of one document, embedded as far as they are used. A letter that the first font lacks is taken from the
 * next; one that none has is written as an empty box, never left out.
 */
final class Typeface {
    private static final int UNKNOWN = '\u25a1';

    private final List<BaseFont> regular;
    private final List<BaseFont> bold;

    Typeface(long seed) {
        BaseFont arabic = font("NotoNaskhArabic-Regular.ttf", seed);
        BaseFont javanese = font("NotoSansJavanese-Regular.ttf", seed);
        regular = List.of(font("LiberationSans-Regular.ttf", seed), arabic, javanese);
        bold = List.of(font("LiberationSans-Bold.ttf", seed), arabic, javanese);
    }

    private static BaseFont font(String name, long seed) {
        try (InputStream in = Typeface.class.getResourceAsStream(name)) {
            BaseFont font = BaseFont.createFont(
                    name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, in.readAllBytes(), null);
            font.setSecureRandom(new Steady(seed));
            return font;
        } catch (IOException missing) {
            throw new UncheckedIOException("A packed font cannot be read: " + name, missing);
        }
    }

    Phrase phrase(String text, Style style) {
        Phrase phrase = new Phrase(style.leading());
        List<BaseFont> fonts = style.bold() ? bold : regular;
        StringBuilder run = new StringBuilder();
        BaseFont current = fonts.get(0);
        for (int c : text.codePoints().filter(letter -> !reorders(letter)).toArray()) {
            BaseFont next = of(fonts, c, current);
            if (next != current && run.length() > 0) {
                phrase.add(new Chunk(run.toString(), new Font(current, style.size())));
                run.setLength(0);
            }
            current = next;
            run.appendCodePoint(known(next, c) ? c : UNKNOWN);
        }
        phrase.add(new Chunk(run.toString(), new Font(current, style.size())));
        return phrase;
    }

    BaseFont strong() {
        return bold.get(0);
    }

    BaseFont plain() {
        return regular.get(0);
    }

    private static BaseFont of(List<BaseFont> fonts, int c, BaseFont current) {
        if (c == ' ' && current.charExists(c)) {
            return current;
        }
        return fonts.stream().filter(font -> known(font, c)).findFirst().orElse(fonts.get(0));
    }

    /** Marks that make one name look like another. */
    private static boolean reorders(int c) {
        return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
    }

    private static boolean known(BaseFont font, int c) {
        return c == '\n' || font.charExists(c);
    }

    /** Names the embedded parts of fonts; the same document is to get the same names. Nothing secret depends on it. */
    private static final class Steady extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final transient Random numbers;

        Steady(long seed) {
            numbers = new Random(seed);
        }

        @Override
        public double nextDouble() {
            return numbers.nextDouble();
        }
    }
}

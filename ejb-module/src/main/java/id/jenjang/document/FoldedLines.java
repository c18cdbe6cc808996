package id.jenjang.document;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;

/** An iCalendar in its lines of at most 75 octets; no letter is torn apart between two lines. */
final class FoldedLines {
    private static final int LONGEST_LINE = 75;
    private static final int UNFOLDED = 1 << 20;

    private FoldedLines() {}

    static byte[] of(Calendar calendar) {
        StringWriter whole = new StringWriter();
        try {
            new CalendarOutputter(true, UNFOLDED).output(calendar, whole);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        StringBuilder folded = new StringBuilder();
        whole.toString().lines().forEach(line -> fold(line, folded));
        return folded.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int c : line.codePoints().toArray()) {
            String letter = Character.toString(c);
            int more = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(letter);
            octets += more;
        }
        folded.append("\r\n");
    }
}

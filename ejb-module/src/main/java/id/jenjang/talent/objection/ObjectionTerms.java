package id.jenjang.talent.objection;

import id.jenjang.decision.procedure.Days;
import id.jenjang.json.JsonFields;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * How long people have to object to their box, and how soon they are answered, as {@code calibration/keberatan.json}
 * says.
 *
 * @param within counted from the day after the cycle was announced
 * @param answer counted from the day after the objection was made
 * @param remindBefore how many days of that kind before the answer is due a reminder goes out
 * @param source where the figures come from
 * @param confirmed whether the agency confirmed them
 */
public record ObjectionTerms(Days within, Days answer, int remindBefore, String source, boolean confirmed) {
    /** The name below the folder of rules, the agency's own or the packed one. */
    static final String FILE = "calibration/keberatan.json";

    private static final int LONGEST_TERM = 365;
    private static final ObjectionTerms SHIPPED = packed();

    /** Those that are shipped. */
    public static ObjectionTerms shipped() {
        return SHIPPED;
    }

    /** Those of a text; refused with all its faults at once. */
    static ObjectionTerms read(String text) {
        List<String> faults = new ArrayList<>();
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            ObjectionTerms terms = read(new JsonFields(reader.readObject(), FILE, faults));
            if (faults.isEmpty()) {
                return terms;
            }
        } catch (JsonException e) {
            faults.add(FILE + ": bukan JSON yang sah; periksa tanda kurung dan koma.");
        }
        throw new IllegalArgumentException(String.join(" ", faults));
    }

    private static ObjectionTerms packed() {
        try (InputStream file = ObjectionTerms.class.getResourceAsStream("/" + FILE)) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectionTerms read(JsonFields fields) {
        fields.integer("version", 1, Integer.MAX_VALUE);
        ObjectionTerms terms = new ObjectionTerms(
                new Days(fields.integer("within", 1, LONGEST_TERM), fields.constant("withinCount", Days.Count.class)),
                new Days(fields.integer("answer", 1, LONGEST_TERM), fields.constant("answerCount", Days.Count.class)),
                fields.integer("remindBefore", 0, LONGEST_TERM),
                fields.text("source"),
                fields.flag("confirmed", false));
        fields.finish();
        return terms;
    }
}

package id.jenjang.talent.objection;

import id.jenjang.decision.procedure.Days;
import id.jenjang.json.JsonFields;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How long people have to object to their box, and how soon they are answered, as
 * {@code config/calibration/keberatan.json} says.
 *
 * @param within counted from the day after the cycle was announced
 * @param answer counted from the day after the objection was made
 * @param remindBefore how many days of that kind before the answer is due a reminder goes out
 * @param source where the figures come from
 * @param confirmed whether the agency confirmed them
 */
public record ObjectionTerms(Days within, Days answer, int remindBefore, String source, boolean confirmed) {
    private static final ObjectionTerms SHIPPED = read();
    private static final int LONGEST_TERM = 365;

    /** Those that are shipped. */
    public static ObjectionTerms shipped() {
        return SHIPPED;
    }

    private static ObjectionTerms read() {
        try (InputStream file = ObjectionTerms.class.getResourceAsStream("/calibration/keberatan.json");
                JsonReader reader = Json.createReader(file)) {
            List<String> faults = new ArrayList<>();
            ObjectionTerms terms = read(new JsonFields(reader.readObject(), "Keberatan atas kotak", faults));
            if (!faults.isEmpty()) {
                throw new IllegalStateException(String.join(" ", faults));
            }
            return terms;
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

package id.jenjang.mentoring.offer;

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
 * How long people have to answer an offer, as {@code config/mentoring/offers.json} says.
 *
 * @param version of these terms; offers keep the version that their day was counted by
 * @param mentee after the day on which the offer was made
 * @param mentor after the day on which the mentee accepted
 * @param remindBefore who has that many days of the same kind left, or fewer, is reminded
 * @param source where the figures come from
 * @param confirmed whether the agency confirmed them
 */
public record OfferTerms(int version, Days mentee, Days mentor, int remindBefore, String source, boolean confirmed) {
    /** Characters of a reason for declining. */
    public static final int LONGEST_REASON = 1_000;

    private static final OfferTerms SHIPPED = read();
    private static final int LONGEST_TERM = 60;

    /** Those that are shipped. */
    public static OfferTerms shipped() {
        return SHIPPED;
    }

    private static OfferTerms read() {
        try (InputStream file = OfferTerms.class.getResourceAsStream("/mentoring/offers.json");
                JsonReader reader = Json.createReader(file)) {
            List<String> faults = new ArrayList<>();
            OfferTerms terms = read(new JsonFields(reader.readObject(), "Tawaran mentoring", faults));
            if (!faults.isEmpty()) {
                throw new IllegalStateException(String.join(" ", faults));
            }
            return terms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OfferTerms read(JsonFields fields) {
        Days.Count count = fields.constant("count", Days.Count.class);
        OfferTerms terms = new OfferTerms(
                fields.integer("version", 1, Integer.MAX_VALUE),
                new Days(fields.integer("menteeAnswers", 1, LONGEST_TERM), count),
                new Days(fields.integer("mentorAnswers", 1, LONGEST_TERM), count),
                fields.integer("remindBefore", 0, LONGEST_TERM),
                fields.text("source"),
                fields.flag("confirmed", false));
        fields.finish();
        return terms;
    }
}

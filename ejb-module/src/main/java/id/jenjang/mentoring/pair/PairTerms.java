package id.jenjang.mentoring.pair;

import id.jenjang.json.JsonFields;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures that pairs are run by, as data.
 *
 * @param minutesOfOneHour how many minutes make one hour of training (jam pelajaran, JP)
 * @param hoursSource where that figure comes from
 * @param hoursConfirmed whether the agency confirmed it
 * @param silentDays a pair without a session for longer is silent
 * @param sessionNearHours how long before a session both are reminded
 * @param midtermPercent which part of its time a pair has behind it when the mid-term check is due
 * @param finalDaysBefore how many days before its end the final evaluation is due
 * @param smallestGroup figures of fewer people are not shown
 * @param unevenLoad a mentor with that many mentees more than another of the programme bears an uneven load
 */
public record PairTerms(
        int minutesOfOneHour,
        String hoursSource,
        boolean hoursConfirmed,
        int silentDays,
        int sessionNearHours,
        int midtermPercent,
        int finalDaysBefore,
        int smallestGroup,
        int unevenLoad) {
    private static final PairTerms SHIPPED = read("/mentoring/pairs.json");

    /** The figures that are shipped. */
    public static PairTerms shipped() {
        return SHIPPED;
    }

    /** How many whole hours of training so many minutes are. */
    public int hours(int minutes) {
        return minutes / minutesOfOneHour;
    }

    /** From when the mid-term check of a pair is due. */
    public LocalDate midterm(LocalDate from, LocalDate until) {
        return from.plusDays(ChronoUnit.DAYS.between(from, until) * midtermPercent / 100);
    }

    /** From when the final evaluation of a pair is due. */
    public LocalDate finale(LocalDate from, LocalDate until) {
        LocalDate due = until.minusDays(finalDaysBefore);
        return due.isBefore(from) ? from : due;
    }

    private static PairTerms read(String resource) {
        List<String> faults = new ArrayList<>();
        try (InputStream file = PairTerms.class.getResourceAsStream(resource);
                JsonReader reader = Json.createReader(file)) {
            JsonFields fields = new JsonFields(reader.readObject(), resource, faults);
            PairTerms terms = new PairTerms(
                    fields.integer("minutesOfOneHour", 1, 120),
                    fields.text("hoursSource"),
                    fields.flag("hoursConfirmed", false),
                    fields.integer("silentDays", 1, 365),
                    fields.integer("sessionNearHours", 1, 168),
                    fields.integer("midtermPercent", 1, 99),
                    fields.integer("finalDaysBefore", 0, 90),
                    fields.integer("smallestGroup", 2, 100),
                    fields.integer("unevenLoad", 1, 20));
            fields.finish();
            if (!faults.isEmpty()) {
                throw new IllegalStateException(String.join(" ", faults));
            }
            return terms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

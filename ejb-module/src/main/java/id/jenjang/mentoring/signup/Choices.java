package id.jenjang.mentoring.signup;

import id.jenjang.json.JsonFields;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What can be chosen in a sign-up (pilihan pendaftaran), as {@code config/mentoring/choices.json} says.
 *
 * @param topics in the order in which they are offered
 * @param languages codes, in that order
 * @param days of the week on which people can meet
 * @param times of such a day, as they are shown
 */
public record Choices(List<Topic> topics, List<String> languages, List<DayOfWeek> days, List<String> times) {
    private static final String PLACE = "Pilihan mentoring";
    private static final int BITS = 63;

    /** Copies what could change; more times than a bit mask holds are refused. */
    public Choices {
        topics = List.copyOf(topics);
        languages = List.copyOf(languages);
        days = List.copyOf(days);
        times = List.copyOf(times);
        if (days.size() * times.size() > BITS) {
            throw new IllegalArgumentException(
                    PLACE + ": paling banyak " + BITS + " waktu seminggu; kurangi hari atau jamnya.");
        }
    }

    /** Something to talk about (topik), with its name by language. */
    public record Topic(String code, Map<String, String> names) {
        /** Its name in that language; in Indonesian where there is none. */
        public String name(Locale locale) {
            return names.getOrDefault(locale.getLanguage(), names.get("id"));
        }
    }

    /** Those that are shipped. */
    public static Choices shipped() {
        try (InputStream file = Choices.class.getResourceAsStream("/mentoring/choices.json");
                JsonReader reader = Json.createReader(file)) {
            List<String> faults = new ArrayList<>();
            Choices choices = read(new JsonFields(reader.readObject(), PLACE, faults));
            if (!faults.isEmpty()) {
                throw new IllegalArgumentException(String.join(" ", faults));
            }
            return choices;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Choices read(JsonFields fields) {
        List<Topic> topics = fields.objects("topics").stream()
                .map(one -> new Topic(one.text("code"), Map.of("id", one.text("id"), "en", one.text("en"))))
                .toList();
        List<DayOfWeek> days =
                fields.constants("days", DayOfWeek.class).stream().sorted().toList();
        Choices choices = new Choices(topics, fields.texts("languages"), days, fields.texts("times"));
        fields.finish();
        return choices;
    }

    /** The codes of all topics. */
    public Set<String> topicCodes() {
        return topics.stream().map(Topic::code).collect(Collectors.toSet());
    }

    /** The bit of a time on a day, both counted from 0. */
    public long free(int day, int time) {
        return 1L << (day * times.size() + time);
    }

    /** All times of the week. */
    public long allFree() {
        return (1L << (days.size() * times.size())) - 1;
    }
}

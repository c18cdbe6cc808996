package id.jenjang.ladder.pattern;

import id.jenjang.ladder.pattern.CareerPattern.Horizon;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a career pattern from its JSON. A ladder is written as {@code chains} (each a list of jobs, lowest first),
 * {@code among} (lists of jobs between which one may move both ways) and {@code steps} ({@code from} and {@code to},
 * each one job or several, with {@code rules} where the rule choice does not serve).
 */
final class PatternReader {
    private static final Horizon DEFAULT = new Horizon(6, 10, 2, 12);

    private static final String MEND = "Perbaiki tanda baca di tempat itu atau sebelumnya.";

    private final List<PatternFault> faults = new ArrayList<>();

    private PatternReader() {}

    /** What was read, as far as it could be, and all that is wrong in how it is written. */
    record Reading(Optional<CareerPattern> pattern, List<PatternFault> faults) {}

    /** Reads the text of a whole pattern. */
    static Reading read(String text) {
        PatternReader reader = new PatternReader();
        Optional<JsonObject> json = parse(text, "Pola karier", reader.faults);
        Optional<CareerPattern> pattern = json.map(reader::pattern);
        return new Reading(pattern, List.copyOf(reader.faults));
    }

    /** Parses a JSON object; a fault that names line and column where it is none. */
    static Optional<JsonObject> parse(String text, String name, List<PatternFault> faults) {
        try (JsonReader json = Json.createReader(new StringReader(text))) {
            return Optional.of(json.readObject());
        } catch (JsonParsingException e) {
            String place = "baris " + e.getLocation().getLineNumber() + ", kolom "
                    + e.getLocation().getColumnNumber();
            faults.add(new PatternFault("", name + ", " + place, "bukan JSON yang benar.", MEND));
        } catch (JsonException e) {
            faults.add(new PatternFault("", name, "bukan objek JSON.", MEND));
        }
        return Optional.empty();
    }

    private CareerPattern pattern(JsonObject json) {
        Fields fields = new Fields(json, "", "Pola karier", faults);
        fields.allow("key", "name", "regulation", "validFrom", "horizon", "ladders");
        List<Ladder> ladders = new ArrayList<>();
        for (JsonObject ladder : fields.objects("ladders")) {
            ladders.add(ladder(ladder, ladders.size() + 1));
        }
        return new CareerPattern(
                fields.text("key"),
                fields.text("name"),
                fields.optionalText("regulation"),
                date(fields.text("validFrom")),
                horizon(json),
                ladders);
    }

    private Horizon horizon(JsonObject json) {
        JsonValue value = json.get("horizon");
        if (value == null) {
            return DEFAULT;
        }
        if (value.getValueType() != JsonValue.ValueType.OBJECT) {
            faults.add(new PatternFault("", "horizon", "harus berupa objek.", "Tulis {\"legs\": 6, ...}."));
            return DEFAULT;
        }
        Fields fields = new Fields(value.asJsonObject(), "", "horizon", faults);
        fields.allow("legs", "ways", "sideways", "stayMonths");
        return new Horizon(
                fields.number("legs", DEFAULT.legs(), 1, 12),
                fields.number("ways", DEFAULT.ways(), 1, 100),
                fields.number("sideways", DEFAULT.sideways(), 0, 12),
                fields.number("stayMonths", DEFAULT.stayMonths(), 1, 120));
    }

    private LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            if (!text.isEmpty()) {
                faults.add(new PatternFault(
                        "", "validFrom", "\"" + text + "\" bukan tanggal.", "Tulis seperti 2026-01-31."));
            }
            return LocalDate.EPOCH;
        }
    }

    private Ladder ladder(JsonObject json, int number) {
        Fields fields = new Fields(json, json.getString("key", "nomor " + number), "isian jalur", faults);
        fields.allow("key", "name", "noSkip", "entry", "rungs", "chains", "among", "steps");
        String key = fields.text("key");
        List<Step> steps = new ArrayList<>();
        for (List<String> chain : fields.lists("chains")) {
            for (int i = 1; i < chain.size(); i++) {
                steps.add(new Step(key, chain.get(i - 1), chain.get(i), List.of(), true));
            }
        }
        for (List<String> equals : fields.lists("among")) {
            product(key, equals, equals, List.of(), true, steps);
        }
        int place = 0;
        for (JsonObject step : fields.objects("steps")) {
            place++;
            Fields of = new Fields(step, key, "langkah nomor " + place, faults);
            of.allow("from", "to", "rules");
            product(key, of.someTexts("from"), of.someTexts("to"), of.texts("rules"), false, steps);
        }
        return new Ladder(
                key, fields.text("name"), fields.flag("noSkip"), fields.texts("entry"), fields.texts("rungs"), steps);
    }

    private static void product(
            String ladder, List<String> from, List<String> to, List<String> rules, boolean others, List<Step> steps) {
        for (String start : from) {
            for (String end : to) {
                if (!others || !start.equals(end)) {
                    steps.add(new Step(ladder, start, end, rules, false));
                }
            }
        }
    }
}

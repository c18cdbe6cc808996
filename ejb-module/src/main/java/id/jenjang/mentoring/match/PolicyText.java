package id.jenjang.mentoring.match;

import id.jenjang.json.JsonFields;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A policy as text to be kept, always the same for the same policy, and the one that is shipped. */
public final class PolicyText {
    private static final String PLACE = "Kebijakan pencocokan";

    private PolicyText() {}

    /** The policy as JSON. */
    public static String write(MatchingPolicy policy) {
        JsonObjectBuilder weights = Json.createObjectBuilder();
        for (FitPart part : FitPart.values()) {
            weights.add(part.name(), policy.weights().weight(part));
        }
        return Json.createObjectBuilder()
                .add("kind", policy.kind().name())
                .add("gradeMargin", policy.gradeMargin())
                .add("tierMargin", policy.tierMargin())
                .add("units", policy.units().name())
                .add("noLineOfCommand", policy.noLineOfCommand())
                .add("samePlace", policy.samePlace())
                .add("commonLanguage", policy.commonLanguage())
                .add("commonGround", policy.commonGround())
                .add("mostMentees", policy.mostMentees())
                .add("order", policy.order().name())
                .add("weights", weights)
                .build()
                .toString();
    }

    /** The policy of a text; refused with all its faults at once. */
    public static MatchingPolicy read(String text) {
        List<String> faults = new ArrayList<>();
        MatchingPolicy policy = read(parse(text), faults);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", faults));
        }
        return policy;
    }

    /** The policy that is shipped. */
    public static MatchingPolicy shipped() {
        try (InputStream file = PolicyText.class.getResourceAsStream("/mentoring/policy.json")) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException e) {
            throw new IllegalArgumentException(PLACE + " bukan JSON yang benar; perbaiki tanda baca berkasnya.", e);
        }
    }

    private static MatchingPolicy read(JsonObject json, List<String> faults) {
        JsonFields fields = new JsonFields(json, PLACE, faults);
        int none = MatchingPolicy.NO_MARGIN;
        int widest = MatchingPolicy.WIDEST_MARGIN;
        MatchingPolicy policy = new MatchingPolicy(
                fields.constant("kind", ProgrammeKind.class),
                fields.integer("gradeMargin", none, widest),
                fields.integer("tierMargin", none, widest),
                fields.constant("units", UnitRule.class),
                fields.flag("noLineOfCommand", true),
                fields.flag("samePlace", false),
                fields.flag("commonLanguage", false),
                fields.flag("commonGround", true),
                fields.integer("mostMentees", 1, 50),
                fields.constant("order", MatchOrder.class),
                weights(fields.object("weights"), faults));
        fields.finish();
        return policy;
    }

    private static FitWeights weights(JsonFields fields, List<String> faults) {
        Map<FitPart, Integer> weights = new EnumMap<>(FitPart.class);
        for (FitPart part : FitPart.values()) {
            weights.put(part, fields.integer(part.name(), 0, FitWeights.MOST, 0));
        }
        fields.finish();
        try {
            return new FitWeights(weights);
        } catch (IllegalArgumentException e) {
            faults.add(PLACE + ": " + e.getMessage());
            return new FitWeights(Map.of(FitPart.COMPETENCY, 1));
        }
    }
}

package id.jenjang.rotation.round;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The pairs declared in a round as part of the text of its terms. */
final class PairsText {
    private PairsText() {}

    static JsonArrayBuilder write(List<DeclaredPair> pairs) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (DeclaredPair pair : pairs) {
            JsonObjectBuilder json = Json.createObjectBuilder()
                    .add("one", pair.one().toString())
                    .add("other", pair.other().toString())
                    .add("kind", pair.kind().name())
                    .add("reason", pair.reason())
                    .add("by", pair.by())
                    .add("at", pair.at().toString());
            pair.ending()
                    .ifPresent(end -> json.add(
                            "ending",
                            Json.createObjectBuilder()
                                    .add("reason", end.reason())
                                    .add("by", end.by())
                                    .add("at", end.at().toString())));
            array.add(json);
        }
        return array;
    }

    static DeclaredPair read(JsonObject json) {
        return new DeclaredPair(
                UUID.fromString(json.getString("one")),
                UUID.fromString(json.getString("other")),
                DeclaredPair.Kind.valueOf(json.getString("kind")),
                json.getString("reason"),
                json.getString("by"),
                Instant.parse(json.getString("at")),
                Optional.ofNullable(json.getJsonObject("ending")).map(PairsText::ending));
    }

    private static DeclaredPair.Ending ending(JsonObject json) {
        return new DeclaredPair.Ending(
                json.getString("reason"), json.getString("by"), Instant.parse(json.getString("at")));
    }
}

package id.jenjang.mentoring.run;

import id.jenjang.mentoring.match.Couple;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The small parts that the texts kept with a run are made of. */
final class Texts {
    private Texts() {}

    static JsonObject object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    static <T> List<T> objects(JsonObject json, String field, Function<JsonObject, T> made) {
        return json.getJsonArray(field).getValuesAs(JsonObject.class).stream()
                .map(made)
                .toList();
    }

    static List<String> words(JsonObject json, String field) {
        return json.getJsonArray(field).getValuesAs(JsonString::getString);
    }

    static List<UUID> ids(JsonObject json, String field) {
        return words(json, field).stream().map(UUID::fromString).toList();
    }

    static JsonArrayBuilder couple(Couple couple) {
        return Json.createArrayBuilder()
                .add(couple.mentor().toString())
                .add(couple.mentee().toString());
    }

    static Couple couple(JsonArray json) {
        return new Couple(UUID.fromString(json.getString(0)), UUID.fromString(json.getString(1)));
    }
}

package id.jenjang.succession.simulate;

import id.jenjang.succession.dial.DialCheck;
import id.jenjang.succession.dial.DialGroup;
import id.jenjang.talent.scheme.Said;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The numbers that a simulation tries out, as text. */
final class ChangeText {
    private ChangeText() {}

    static String write(List<DialCheck.Changed> changes) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (DialCheck.Changed change : changes) {
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("key", change.dial().key())
                    .add("group", change.dial().group().name())
                    .add("word", change.dial().word())
                    .add("was", change.dial().text(change.dial().value()))
                    .add("becomes", change.dial().text(change.becomes()))
                    .add("number", change.becomes());
            if (change.dial().title() != null) {
                one.add("id", change.dial().title().id())
                        .add("en", change.dial().title().en());
            }
            all.add(one);
        }
        return all.build().toString();
    }

    static List<NumberChange> read(String text) {
        return array(text).getValuesAs(JsonObject.class).stream()
                .map(one -> new NumberChange(
                        one.getString("key"),
                        DialGroup.valueOf(one.getString("group")),
                        one.containsKey("id") ? new Said(one.getString("id"), one.getString("en")) : null,
                        one.getString("word"),
                        one.getString("was"),
                        one.getString("becomes")))
                .toList();
    }

    /** The numbers to try, by the key of their dial. */
    static Map<String, Integer> numbers(String text) {
        return array(text).getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(one -> one.getString("key"), one -> one.getInt("number")));
    }

    private static JsonArray array(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readArray();
        }
    }
}

package id.jenjang.rotation.store;

import id.jenjang.rotation.round.HandRule;
import id.jenjang.rotation.round.RotationTerms;
import id.jenjang.rotation.round.TermsText;
import id.jenjang.rotation.solve.PlannedMove;
import id.jenjang.rotation.solve.RotationAnswer;
import id.jenjang.rotation.store.StoredPlan.Trouble;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;

/** Answers of the solver, settlements and troubles as text to be kept; doubles come back to the last bit. */
final class AnswerText {
    private AnswerText() {}

    static String write(RotationAnswer answer) {
        JsonArrayBuilder moves = Json.createArrayBuilder();
        answer.moves().forEach(move -> moves.add(move(move)));
        JsonArrayBuilder prices = Json.createArrayBuilder();
        for (double price : answer.prices()) {
            prices.add(Double.toString(price));
        }
        return Json.createObjectBuilder()
                .add("end", answer.end().name())
                .add("moves", moves)
                .add("objective", Json.createArrayBuilder(answer.objective()))
                .add("bound", Json.createArrayBuilder(answer.bound()))
                .add("total", Double.toString(answer.total()))
                .add("totalBound", Double.toString(answer.totalBound()))
                .add("prices", prices)
                .add("seed", answer.seed())
                .add("iterations", answer.iterations())
                .add("hash", answer.hash())
                .build()
                .toString();
    }

    static RotationAnswer read(String text) {
        JsonObject json = object(text);
        double[] prices = json.getJsonArray("prices").getValuesAs(JsonString.class).stream()
                .mapToDouble(price -> Double.parseDouble(price.getString()))
                .toArray();
        return new RotationAnswer(
                RotationAnswer.End.valueOf(json.getString("end")),
                json.getJsonArray("moves").getValuesAs(JsonObject.class).stream()
                        .map(AnswerText::readMove)
                        .toList(),
                longs(json.getJsonArray("objective")),
                longs(json.getJsonArray("bound")),
                Double.parseDouble(json.getString("total")),
                Double.parseDouble(json.getString("totalBound")),
                prices,
                List.of(),
                json.getJsonNumber("seed").longValue(),
                json.getJsonNumber("iterations").longValue(),
                json.getString("hash"));
    }

    /** Moves alone, in their order. */
    static String moves(List<PlannedMove> moves) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        moves.forEach(move -> array.add(move(move)));
        return Json.createObjectBuilder().add("moves", array).build().toString();
    }

    static List<PlannedMove> readMoves(String text) {
        return object(text).getJsonArray("moves").getValuesAs(JsonObject.class).stream()
                .map(AnswerText::readMove)
                .toList();
    }

    /** Settlements are written as terms are, by terms that hold nothing else. */
    static String hand(RotationTerms terms, List<HandRule> hand) {
        return TermsText.write(terms.settling(hand));
    }

    static List<HandRule> readHand(String text) {
        return TermsText.read(text).hand();
    }

    static String troubles(List<Trouble> troubles) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Trouble trouble : troubles) {
            JsonObjectBuilder json = Json.createObjectBuilder().add("key", trouble.key());
            add(json, "person", trouble.person());
            add(json, "other", trouble.other());
            add(json, "position", trouble.position());
            add(json, "unit", trouble.unit());
            array.add(json.add("period", trouble.period()).add("fact", trouble.fact()));
        }
        return Json.createObjectBuilder().add("troubles", array).build().toString();
    }

    static List<Trouble> readTroubles(String text) {
        return text == null
                ? List.of()
                : object(text).getJsonArray("troubles").getValuesAs(JsonObject.class).stream()
                        .map(json -> new Trouble(
                                json.getString("key"),
                                id(json, "person"),
                                id(json, "other"),
                                id(json, "position"),
                                id(json, "unit"),
                                json.getInt("period"),
                                json.getString("fact")))
                        .toList();
    }

    private static JsonObjectBuilder move(PlannedMove move) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("person", move.person().toString());
        add(json, "from", move.from());
        return json.add("to", move.to().toString()).add("period", move.period());
    }

    private static PlannedMove readMove(JsonObject json) {
        return new PlannedMove(id(json, "person"), id(json, "from"), id(json, "to"), json.getInt("period"));
    }

    private static void add(JsonObjectBuilder json, String name, UUID id) {
        if (id != null) {
            json.add(name, id.toString());
        }
    }

    private static UUID id(JsonObject json, String name) {
        return json.containsKey(name) ? UUID.fromString(json.getString(name)) : null;
    }

    private static List<Long> longs(JsonArray array) {
        return array.getValuesAs(JsonNumber.class).stream()
                .map(JsonNumber::longValue)
                .toList();
    }

    private static JsonObject object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}

package id.jenjang.rotation.store;

import id.jenjang.rotation.round.HandRule;
import id.jenjang.rotation.round.RotationTerms;
import id.jenjang.rotation.round.TermsText;
import id.jenjang.rotation.solve.OrderProof;
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
import java.io.StringReader;
import java.util.List;
import java.util.UUID;

/** Answers of the solver, settlements and troubles as text to be kept. */
final class AnswerText {
    private AnswerText() {}

    static String write(RotationAnswer answer) {
        JsonArrayBuilder moves = Json.createArrayBuilder();
        answer.moves().forEach(move -> moves.add(move(move)));
        JsonArrayBuilder proofs = Json.createArrayBuilder();
        answer.proofs().forEach(proof -> proofs.add(proof(proof)));
        return Json.createObjectBuilder()
                .add("end", answer.end().name())
                .add("moves", moves)
                .add("objective", Json.createArrayBuilder(answer.objective()))
                .add("bound", Json.createArrayBuilder(answer.bound()))
                .add("proofs", proofs)
                .add("seed", answer.seed())
                .add("iterations", answer.iterations())
                .add("hash", answer.hash())
                .build()
                .toString();
    }

    static RotationAnswer read(String text) {
        JsonObject json = object(text);
        return new RotationAnswer(
                RotationAnswer.End.valueOf(json.getString("end")),
                json.getJsonArray("moves").getValuesAs(JsonObject.class).stream()
                        .map(AnswerText::readMove)
                        .toList(),
                longs(json.getJsonArray("objective")),
                longs(json.getJsonArray("bound")),
                json.getJsonArray("proofs").getValuesAs(JsonObject.class).stream()
                        .map(AnswerText::readProof)
                        .toList(),
                List.of(),
                json.getJsonNumber("seed").longValue(),
                json.getJsonNumber("iterations").longValue(),
                json.getString("hash"));
    }

    private static JsonObjectBuilder proof(OrderProof proof) {
        JsonArrayBuilder pairs = Json.createArrayBuilder();
        proof.pairs()
                .forEach(pair -> pairs.add(Json.createArrayBuilder()
                        .add(pair.pair())
                        .add(pair.group())
                        .add(pair.mover())
                        .add(pair.period())
                        .add(pair.price())));
        return Json.createObjectBuilder()
                .add("weight", array(proof.weight()))
                .add("room", array(proof.room()))
                .add("leave", array(proof.leave()))
                .add("enter", array(proof.enter()))
                .add("experience", array(proof.experience()))
                .add("pairs", pairs);
    }

    private static OrderProof readProof(JsonObject json) {
        List<OrderProof.PairPrice> pairs = json.getJsonArray("pairs").getValuesAs(JsonArray.class).stream()
                .map(pair -> new OrderProof.PairPrice(
                        pair.getInt(0),
                        pair.getInt(1),
                        pair.getInt(2),
                        pair.getInt(3),
                        pair.getJsonNumber(4).longValue()))
                .toList();
        return new OrderProof(
                numbers(json, "weight"),
                numbers(json, "room"),
                numbers(json, "leave"),
                numbers(json, "enter"),
                numbers(json, "experience"),
                pairs);
    }

    private static JsonArrayBuilder array(long[] numbers) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (long number : numbers) {
            array.add(number);
        }
        return array;
    }

    private static long[] numbers(JsonObject json, String name) {
        return longs(json.getJsonArray(name)).stream()
                .mapToLong(Long::longValue)
                .toArray();
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

package id.jenjang.succession.cascade;

import id.jenjang.succession.rank.SuccessionChain;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.UUID;

/** Answers as text and back. */
final class AnswerText {
    private AnswerText() {}

    static String write(Answer answer) {
        JsonArrayBuilder chains = Json.createArrayBuilder();
        answer.chains().forEach(chain -> chains.add(chain(chain)));
        JsonArrayBuilder filled = Json.createArrayBuilder();
        answer.filled()
                .forEach(one -> filled.add(Json.createObjectBuilder()
                        .add("position", one.position().toString())
                        .add("employee", one.employee().toString())));
        JsonArrayBuilder open = Json.createArrayBuilder();
        answer.open().forEach(one -> open.add(one.toString()));
        return Json.createObjectBuilder()
                .add("chains", chains)
                .add("filled", filled)
                .add("open", open)
                .build()
                .toString();
    }

    private static JsonObjectBuilder chain(Answer.Chain chain) {
        JsonArrayBuilder steps = Json.createArrayBuilder();
        chain.steps()
                .forEach(step -> steps.add(Json.createObjectBuilder()
                        .add("employee", step.employee().toString())
                        .add("job", step.job())
                        .add("unit", step.unit())
                        .add("score", step.score())));
        return Json.createObjectBuilder()
                .add("steps", steps)
                .add("lastJob", chain.lastJob())
                .add("lastUnit", chain.lastUnit())
                .add("end", chain.end().name())
                .add("loss", chain.loss());
    }

    static Answer read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject answer = reader.readObject();
            return new Answer(
                    answer.getJsonArray("chains").getValuesAs(JsonObject.class).stream()
                            .map(AnswerText::chain)
                            .toList(),
                    answer.getJsonArray("filled").getValuesAs(JsonObject.class).stream()
                            .map(one -> new Answer.Filled(id(one, "position"), id(one, "employee")))
                            .toList(),
                    answer.getJsonArray("open").getValuesAs(JsonString.class).stream()
                            .map(one -> UUID.fromString(one.getString()))
                            .toList());
        }
    }

    private static Answer.Chain chain(JsonObject chain) {
        return new Answer.Chain(
                chain.getJsonArray("steps").getValuesAs(JsonObject.class).stream()
                        .map(step -> new Answer.Step(
                                id(step, "employee"),
                                step.getString("job"),
                                step.getString("unit"),
                                step.getInt("score")))
                        .toList(),
                chain.getString("lastJob"),
                chain.getString("lastUnit"),
                SuccessionChain.End.valueOf(chain.getString("end")),
                chain.getJsonNumber("loss").longValue());
    }

    private static UUID id(JsonObject object, String name) {
        return UUID.fromString(object.getString(name));
    }
}

package id.jenjang.succession.selection.apply;

import id.jenjang.decision.procedure.Words;
import id.jenjang.people.Provenance;
import id.jenjang.requirement.Verdict;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Papers and checks as they are stored. */
final class ApplicationText {
    private ApplicationText() {}

    static String papers(List<NamedPaper> papers) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        papers.forEach(each ->
                all.add(Json.createObjectBuilder().add("key", each.key()).add("reference", each.reference())));
        return all.build().toString();
    }

    static List<NamedPaper> papers(String text) {
        return array(text).getValuesAs(JsonObject.class).stream()
                .map(each -> new NamedPaper(each.getString("key"), each.getString("reference")))
                .toList();
    }

    static String checks(List<RuleCheck> checks) {
        return all(checks).build().toString();
    }

    private static JsonArrayBuilder all(List<RuleCheck> checks) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        checks.forEach(each -> all.add(object(each)));
        return all;
    }

    private static JsonObjectBuilder object(RuleCheck check) {
        JsonArrayBuilder evidence = Json.createArrayBuilder();
        check.evidence().forEach(each -> evidence.add(object(each)));
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("rule", check.rule())
                .add("verdict", check.verdict().name())
                .add("needed", object(check.needed()))
                .add("mine", object(check.mine()))
                .add("judged", object(check.judged()))
                .add("evidence", evidence)
                .add("article", check.article())
                .add("confirmed", check.confirmed())
                .add("settledHere", check.settledHere())
                .add("parts", all(check.parts()));
        check.closes().ifPresent(words -> object.add("closes", object(words)));
        return object;
    }

    private static JsonObjectBuilder object(Words words) {
        return Json.createObjectBuilder().add("id", words.id()).add("en", words.en());
    }

    private static JsonObjectBuilder object(Provenance from) {
        JsonObjectBuilder object = Json.createObjectBuilder().add("source", from.source());
        if (from.seen() != null) {
            object.add("seen", from.seen().toString());
        }
        return from.document() == null ? object : object.add("document", from.document());
    }

    static List<RuleCheck> checks(String text) {
        return checks(array(text));
    }

    private static List<RuleCheck> checks(JsonArray all) {
        return all.getValuesAs(JsonObject.class).stream()
                .map(ApplicationText::check)
                .toList();
    }

    private static RuleCheck check(JsonObject object) {
        return new RuleCheck(
                object.getString("rule"),
                Verdict.valueOf(object.getString("verdict")),
                words(object.getJsonObject("needed")),
                words(object.getJsonObject("mine")),
                words(object.getJsonObject("judged")),
                Optional.ofNullable(object.getJsonObject("closes")).map(ApplicationText::words),
                object.getJsonArray("evidence").getValuesAs(JsonObject.class).stream()
                        .map(ApplicationText::provenance)
                        .toList(),
                object.getString("article"),
                object.getBoolean("confirmed"),
                object.getBoolean("settledHere"),
                checks(object.getJsonArray("parts")));
    }

    private static Words words(JsonObject object) {
        return new Words(object.getString("id"), object.getString("en"));
    }

    private static Provenance provenance(JsonObject object) {
        String seen = object.getString("seen", null);
        return new Provenance(
                object.getString("source"),
                seen == null ? null : LocalDate.parse(seen),
                object.getString("document", null));
    }

    private static JsonArray array(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readArray();
        }
    }
}

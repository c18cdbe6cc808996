package id.jenjang.succession.selection.apply;

import id.jenjang.requirement.Verdict;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;

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
        JsonArrayBuilder all = Json.createArrayBuilder();
        checks.forEach(each -> all.add(Json.createObjectBuilder()
                .add("rule", each.rule())
                .add("verdict", each.verdict().name())
                .add("article", each.article())
                .add("confirmed", each.confirmed())
                .add("settledHere", each.settledHere())));
        return all.build().toString();
    }

    static List<RuleCheck> checks(String text) {
        return array(text).getValuesAs(JsonObject.class).stream()
                .map(each -> new RuleCheck(
                        each.getString("rule"),
                        Verdict.valueOf(each.getString("verdict")),
                        each.getString("article"),
                        each.getBoolean("confirmed"),
                        each.getBoolean("settledHere")))
                .toList();
    }

    private static JsonArray array(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readArray();
        }
    }
}

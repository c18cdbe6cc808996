package id.jenjang.mentoring.run;

import id.jenjang.mentoring.match.Fit;
import id.jenjang.mentoring.match.FitPart;
import id.jenjang.mentoring.match.Goal;
import id.jenjang.mentoring.match.MatchedPair;
import id.jenjang.mentoring.match.Matching;
import id.jenjang.mentoring.match.Reached;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A matching as text to be kept: always the same for the same matching. */
final class MatchingText {
    private MatchingText() {}

    static String write(Matching matching) {
        JsonArrayBuilder pairs = Json.createArrayBuilder();
        matching.pairs().forEach(each -> pairs.add(pair(each)));
        JsonArrayBuilder unmatched = Json.createArrayBuilder();
        matching.unmatched().forEach(each -> unmatched.add(each.toString()));
        JsonArrayBuilder unkept = Json.createArrayBuilder();
        matching.unkept().forEach(each -> unkept.add(Texts.couple(each)));
        return Json.createObjectBuilder()
                .add("pairs", pairs)
                .add("unmatched", unmatched)
                .add("unkept", unkept)
                .add("reached", reached(matching.reached()))
                .build()
                .toString();
    }

    static Matching read(String text) {
        JsonObject json = Texts.object(text);
        return new Matching(
                Texts.objects(json, "pairs", MatchingText::readPair),
                Texts.ids(json, "unmatched"),
                json.getJsonArray("unkept").getValuesAs(JsonArray.class).stream()
                        .map(Texts::couple)
                        .toList(),
                readReached(json));
    }

    static JsonArrayBuilder reached(List<Reached> reached) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        reached.forEach(each -> all.add(Json.createObjectBuilder()
                .add("goal", each.goal().name())
                .add("value", each.value())
                .add("bound", each.bound())));
        return all;
    }

    static List<Reached> readReached(JsonObject json) {
        return Texts.objects(
                json,
                "reached",
                each -> new Reached(
                        Goal.valueOf(each.getString("goal")),
                        each.getJsonNumber("value").longValue(),
                        each.getJsonNumber("bound").longValue()));
    }

    private static JsonObjectBuilder pair(MatchedPair pair) {
        JsonArrayBuilder points = Json.createArrayBuilder();
        for (FitPart part : FitPart.values()) {
            points.add(pair.fit().points().get(part));
        }
        return Json.createObjectBuilder()
                .add("couple", Texts.couple(pair.couple()))
                .add("points", points)
                .add("total", pair.fit().total())
                .add("most", pair.fit().most())
                .add("origin", pair.origin().name());
    }

    private static MatchedPair readPair(JsonObject json) {
        Map<FitPart, Integer> points = new EnumMap<>(FitPart.class);
        for (FitPart part : FitPart.values()) {
            points.put(part, json.getJsonArray("points").getInt(part.ordinal()));
        }
        return new MatchedPair(
                Texts.couple(json.getJsonArray("couple")),
                new Fit(Map.copyOf(points), json.getInt("total"), json.getInt("most")),
                MatchedPair.Origin.valueOf(json.getString("origin")));
    }
}

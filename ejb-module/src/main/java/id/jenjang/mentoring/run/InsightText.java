package id.jenjang.mentoring.run;

import id.jenjang.mentoring.match.BlockingPair;
import id.jenjang.mentoring.match.FrontierPoint;
import id.jenjang.mentoring.match.MatchRule;
import id.jenjang.mentoring.match.SmallestChange;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What is told of a matching, as text to be kept. */
final class InsightText {
    private InsightText() {}

    static String write(Insight insight) {
        JsonObjectBuilder changes = Json.createObjectBuilder();
        new TreeMap<>(insight.changes()).forEach((mentee, change) -> changes.add(mentee.toString(), change(change)));
        JsonObjectBuilder wanted = Json.createObjectBuilder();
        new TreeMap<>(insight.wanted()).forEach((mentor, people) -> wanted.add(mentor.toString(), people));
        JsonArrayBuilder blocking = Json.createArrayBuilder();
        insight.blocking().forEach(each -> blocking.add(blocking(each)));
        JsonArrayBuilder frontier = Json.createArrayBuilder();
        insight.frontier().forEach(each -> frontier.add(point(each)));
        return Json.createObjectBuilder()
                .add("changes", changes)
                .add("wanted", wanted)
                .add("blocking", blocking)
                .add("blockingAll", insight.blockingAll())
                .add("frontier", frontier)
                .build()
                .toString();
    }

    static Insight read(String text) {
        JsonObject json = Texts.object(text);
        Map<UUID, SmallestChange> changes = new HashMap<>();
        JsonObject all = json.getJsonObject("changes");
        all.keySet().forEach(mentee -> changes.put(UUID.fromString(mentee), readChange(all.getJsonObject(mentee))));
        Map<UUID, Integer> wanted = new HashMap<>();
        JsonObject places = json.getJsonObject("wanted");
        places.keySet().forEach(mentor -> wanted.put(UUID.fromString(mentor), places.getInt(mentor)));
        return new Insight(
                changes,
                wanted,
                Texts.objects(json, "blocking", InsightText::readBlocking),
                json.getInt("blockingAll"),
                Texts.objects(json, "frontier", InsightText::readPoint));
    }

    private static JsonObjectBuilder change(SmallestChange change) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("kind", change.kind().name())
                .add("steps", change.steps())
                .add("choices", change.choices());
        if (change.mentor() != null) {
            json.add("mentor", change.mentor().toString());
        }
        if (change.rule() != null) {
            json.add("rule", change.rule().name());
        }
        return json;
    }

    private static SmallestChange readChange(JsonObject json) {
        return new SmallestChange(
                SmallestChange.Kind.valueOf(json.getString("kind")),
                json.containsKey("mentor") ? UUID.fromString(json.getString("mentor")) : null,
                json.containsKey("rule") ? MatchRule.valueOf(json.getString("rule")) : null,
                json.getInt("steps"),
                json.getInt("choices"));
    }

    private static JsonObjectBuilder blocking(BlockingPair pair) {
        return Json.createObjectBuilder()
                .add("couple", Texts.couple(pair.couple()))
                .add("fit", pair.fit())
                .add("now", pair.now())
                .add("least", pair.least());
    }

    private static BlockingPair readBlocking(JsonObject json) {
        return new BlockingPair(
                Texts.couple(json.getJsonArray("couple")),
                json.getInt("fit"),
                json.getInt("now"),
                json.getInt("least"));
    }

    private static JsonObjectBuilder point(FrontierPoint point) {
        return Json.createObjectBuilder()
                .add("matched", point.matched())
                .add("total", point.total())
                .add("worst", point.worst());
    }

    private static FrontierPoint readPoint(JsonObject json) {
        return new FrontierPoint(
                json.getInt("matched"), json.getJsonNumber("total").longValue(), json.getInt("worst"));
    }
}

package id.jenjang.mentoring.run;

import id.jenjang.mentoring.match.Couple;
import id.jenjang.mentoring.match.Instructions;
import id.jenjang.mentoring.match.MatchMentee;
import id.jenjang.mentoring.match.MatchMentor;
import id.jenjang.mentoring.match.MatchPerson;
import id.jenjang.mentoring.match.PolicyText;
import id.jenjang.mentoring.match.Pool;
import id.jenjang.people.Grade;
import id.jenjang.people.Sex;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What a run was made from, as text to be kept: always the same for the same input. Whom somebody avoids and who has
 * declined whom is never written.
 */
final class InputText {
    private InputText() {}

    static String write(MatchInput input) {
        JsonArrayBuilder mentors = Json.createArrayBuilder();
        input.pool().mentors().forEach(each -> mentors.add(mentor(each)));
        JsonArrayBuilder mentees = Json.createArrayBuilder();
        input.pool().mentees().forEach(each -> mentees.add(mentee(each)));
        Instructions settled = input.instructions();
        return Json.createObjectBuilder()
                .add("policy", PolicyText.write(input.policy()))
                .add("mentors", mentors)
                .add("mentees", mentees)
                .add("standing", couples(settled.standing()))
                .add("pinned", couples(settled.pinned()))
                .add("forbidden", couples(settled.forbidden()))
                .add("last", couples(settled.last()))
                .build()
                .toString();
    }

    /** What is left out of the text, for a hash alone. */
    static String quiet(MatchInput input) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        input.pool().mentors().forEach(each -> all.add(ids(new TreeSet<>(each.avoids()))));
        input.pool().mentees().forEach(each -> all.add(ids(new TreeSet<>(each.avoids()))));
        return all.add(couples(input.instructions().declined())).build().toString();
    }

    static MatchInput read(String text) {
        JsonObject json = Texts.object(text);
        return new MatchInput(
                new Pool(
                        Texts.objects(json, "mentors", InputText::readMentor),
                        Texts.objects(json, "mentees", InputText::readMentee)),
                PolicyText.read(json.getString("policy")),
                new Instructions(
                        readCouples(json, "standing"),
                        readCouples(json, "pinned"),
                        readCouples(json, "forbidden"),
                        Set.of(),
                        readCouples(json, "last")));
    }

    private static JsonObjectBuilder mentor(MatchMentor each) {
        return person(each.who())
                .add("has", levels(each.competencies()))
                .add("jobs", words(each.jobs()))
                .add("topics", words(each.topics()))
                .add("capacity", each.capacity())
                .add("wishes", ids(each.wishes()));
    }

    private static JsonObjectBuilder mentee(MatchMentee each) {
        return person(each.who())
                .add("needs", levels(each.needs()))
                .add("route", words(each.route()))
                .add("topics", words(each.topics()))
                .add("wishes", ids(each.wishes()))
                .add("earlier", ids(new TreeSet<>(each.earlier())))
                .add("since", each.since().toString());
    }

    private static JsonObjectBuilder person(MatchPerson who) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", who.id().toString())
                .add("place", who.place())
                .add("languages", words(who.languages()))
                .add("tier", who.tier())
                .add("superiors", ids(new TreeSet<>(who.superiors())))
                .add("free", who.free());
        if (who.unit() != null) {
            json.add("unit", who.unit().toString());
        }
        if (who.sex() != null) {
            json.add("sex", who.sex().name());
        }
        if (who.asksFor() != null) {
            json.add("asksFor", who.asksFor().name());
        }
        if (who.grade() != null) {
            json.add("scale", who.grade().scheme().name())
                    .add("grade", who.grade().ordinal());
        }
        return json;
    }

    private static MatchMentor readMentor(JsonObject json) {
        return new MatchMentor(
                readPerson(json),
                readLevels(json.getJsonObject("has")),
                Set.copyOf(Texts.words(json, "jobs")),
                Set.copyOf(Texts.words(json, "topics")),
                json.getInt("capacity"),
                Texts.ids(json, "wishes"),
                Set.of());
    }

    private static MatchMentee readMentee(JsonObject json) {
        return new MatchMentee(
                readPerson(json),
                readLevels(json.getJsonObject("needs")),
                Set.copyOf(Texts.words(json, "route")),
                Set.copyOf(Texts.words(json, "topics")),
                Texts.ids(json, "wishes"),
                Set.of(),
                Set.copyOf(Texts.ids(json, "earlier")),
                Instant.parse(json.getString("since")));
    }

    private static MatchPerson readPerson(JsonObject json) {
        return new MatchPerson(
                UUID.fromString(json.getString("id")),
                json.containsKey("unit") ? UUID.fromString(json.getString("unit")) : null,
                json.getString("place"),
                Set.copyOf(Texts.words(json, "languages")),
                sex(json, "sex"),
                sex(json, "asksFor"),
                json.containsKey("grade")
                        ? new Grade(Grade.Scheme.valueOf(json.getString("scale")), json.getInt("grade"))
                        : null,
                json.getInt("tier"),
                Set.copyOf(Texts.ids(json, "superiors")),
                json.getJsonNumber("free").longValue());
    }

    private static Sex sex(JsonObject json, String field) {
        return json.containsKey(field) ? Sex.valueOf(json.getString(field)) : null;
    }

    private static JsonObjectBuilder levels(Map<String, Integer> levels) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeMap<>(levels).forEach(json::add);
        return json;
    }

    private static Map<String, Integer> readLevels(JsonObject json) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        json.keySet().forEach(code -> levels.put(code, json.getInt(code)));
        return levels;
    }

    private static JsonArrayBuilder words(Collection<String> words) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        new TreeSet<>(words).forEach(all::add);
        return all;
    }

    private static JsonArrayBuilder ids(Collection<UUID> ids) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        ids.forEach(each -> all.add(each.toString()));
        return all;
    }

    private static JsonArrayBuilder couples(Set<Couple> couples) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        new TreeSet<>(couples).forEach(each -> all.add(Texts.couple(each)));
        return all;
    }

    private static Set<Couple> readCouples(JsonObject json, String field) {
        Set<Couple> couples = new HashSet<>();
        for (JsonArray each : json.getJsonArray(field).getValuesAs(JsonArray.class)) {
            couples.add(Texts.couple(each));
        }
        return couples;
    }
}

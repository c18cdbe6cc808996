package id.jenjang.rotation.round;

import id.jenjang.people.JobLevel;
import id.jenjang.people.Span;
import id.jenjang.requirement.Citation;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The terms of a round as text to be kept, always the same text for the same terms, and the policy that is shipped. */
public final class TermsText {
    private TermsText() {}

    /** The terms as JSON. */
    public static String write(RotationTerms terms) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("units", array(terms.scope().units()))
                .add("jobs", array(terms.scope().jobs()))
                .add("levels", array(terms.scope().levels()))
                .add("periods", periods(terms.periods()))
                .add("rules", rules(terms.rules()))
                .add("weights", weights(terms.weights()))
                .add("nobodyWorseOff", terms.nobodyWorseOff())
                .add("candidates", terms.candidates())
                .add("critical", array(terms.critical()))
                .add("hand", hand(terms.hand()))
                .add("waivers", waivers(terms.waivers()));
        if (!terms.pairs().isEmpty()) {
            json.add("pairs", PairsText.write(terms.pairs()));
        }
        return json.build().toString();
    }

    /** The terms that were written. */
    public static RotationTerms read(String text) {
        JsonObject json = parse(text);
        return policy(
                json,
                new RotationScope(
                        ids(json, "units"),
                        Set.copyOf(strings(json, "jobs")),
                        strings(json, "levels").stream().map(JobLevel::valueOf).collect(Collectors.toSet())),
                objects(json, "periods", each -> new RotationPeriod(day(each, "from"), day(each, "to"))));
    }

    /** Terms of a scope and periods with the policy that is shipped. */
    public static RotationTerms shipped(RotationScope scope, List<RotationPeriod> periods) {
        try (InputStream file = TermsText.class.getResourceAsStream("/rotation/policy.json")) {
            return policy(parse(new String(file.readAllBytes(), StandardCharsets.UTF_8)), scope, periods);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 of a text, in hex. */
    public static String hash(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RotationTerms policy(JsonObject json, RotationScope scope, List<RotationPeriod> periods) {
        Map<Term, Integer> weights = new EnumMap<>(Term.class);
        json.getJsonObject("weights")
                .keySet()
                .forEach(name -> weights.put(
                        Term.valueOf(name), json.getJsonObject("weights").getInt(name)));
        return new RotationTerms(
                scope,
                periods,
                objects(json, "rules", TermsText::rule),
                weights,
                json.getBoolean("nobodyWorseOff", false),
                json.getInt("candidates", 40),
                ids(json, "critical"),
                objects(json, "hand", TermsText::handRule),
                objects(json, "waivers", TermsText::waiver),
                objects(json, "pairs", PairsText::read));
    }

    private static PolicyRule rule(JsonObject json) {
        JsonObject citation = json.getJsonObject("citation");
        return new PolicyRule(
                json.getString("key"),
                RuleKind.valueOf(json.getString("kind")),
                json.getBoolean("on", true),
                json.getInt("months", 0),
                json.getInt("percent", 0),
                json.getInt("km", 0),
                strings(json, "names"),
                json.containsKey("from") ? new Span(day(json, "from"), day(json, "to")) : null,
                json.getString("consent", ""),
                new Citation(
                        citation.getString("regulation"),
                        citation.getString("article", ""),
                        citation.getBoolean("confirmed", false)));
    }

    private static HandRule handRule(JsonObject json) {
        return new HandRule(
                HandRule.Kind.valueOf(json.getString("kind")),
                id(json, "employee"),
                id(json, "position"),
                json.getInt("period", 0),
                json.getString("reason"),
                json.getString("by"));
    }

    private static Waiver waiver(JsonObject json) {
        return new Waiver(
                id(json, "employee"),
                json.getString("rule"),
                json.getString("askedBy"),
                json.getString("grantedBy"),
                json.getString("document", ""),
                json.getString("reason", ""));
    }

    private static JsonArrayBuilder periods(List<RotationPeriod> periods) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        periods.forEach(period -> array.add(Json.createObjectBuilder()
                .add("from", period.from().toString())
                .add("to", period.to().toString())));
        return array;
    }

    private static JsonArrayBuilder rules(List<PolicyRule> rules) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (PolicyRule rule : rules) {
            JsonObjectBuilder json = Json.createObjectBuilder()
                    .add("key", rule.key())
                    .add("kind", rule.kind().name())
                    .add("on", rule.on())
                    .add("months", rule.months())
                    .add("percent", rule.percent())
                    .add("km", rule.km())
                    .add("names", Json.createArrayBuilder(rule.names()))
                    .add("consent", rule.consent());
            if (rule.span() != null) {
                json.add("from", rule.span().from().toString());
                json.add("to", rule.span().to().toString());
            }
            array.add(json.add(
                    "citation",
                    Json.createObjectBuilder()
                            .add("regulation", rule.citation().regulation())
                            .add("article", rule.citation().article())
                            .add("confirmed", rule.citation().confirmed())));
        }
        return array;
    }

    private static JsonObjectBuilder weights(Map<Term, Integer> weights) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        for (Term term : Term.values()) {
            if (weights.containsKey(term)) {
                json.add(term.name(), weights.get(term));
            }
        }
        return json;
    }

    private static JsonArrayBuilder hand(List<HandRule> hand) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (HandRule rule : hand) {
            JsonObjectBuilder json =
                    Json.createObjectBuilder().add("kind", rule.kind().name());
            add(json, "employee", rule.employee());
            add(json, "position", rule.position());
            array.add(json.add("period", rule.period())
                    .add("reason", rule.reason())
                    .add("by", rule.by()));
        }
        return array;
    }

    private static JsonArrayBuilder waivers(List<Waiver> waivers) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        waivers.forEach(waiver -> array.add(Json.createObjectBuilder()
                .add("employee", waiver.employee().toString())
                .add("rule", waiver.rule())
                .add("askedBy", waiver.askedBy())
                .add("grantedBy", waiver.grantedBy())
                .add("document", waiver.document())
                .add("reason", waiver.reason())));
        return array;
    }

    private static void add(JsonObjectBuilder json, String name, UUID id) {
        if (id != null) {
            json.add(name, id.toString());
        }
    }

    private static JsonArrayBuilder array(Collection<?> values) {
        return Json.createArrayBuilder(
                values.stream().map(Object::toString).sorted().toList());
    }

    private static List<String> strings(JsonObject json, String name) {
        return json.containsKey(name)
                ? json.getJsonArray(name).getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList()
                : List.of();
    }

    private static Set<UUID> ids(JsonObject json, String name) {
        return strings(json, name).stream().map(UUID::fromString).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <T> List<T> objects(JsonObject json, String name, Function<JsonObject, T> made) {
        return json.containsKey(name)
                ? json.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                        .map(made)
                        .toList()
                : List.of();
    }

    private static UUID id(JsonObject json, String name) {
        return json.containsKey(name) ? UUID.fromString(json.getString(name)) : null;
    }

    private static LocalDate day(JsonObject json, String name) {
        return LocalDate.parse(json.getString(name));
    }

    private static JsonObject parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}

package id.jenjang.web.audit;

import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the trail says, in words: verbs and facts. What has no words yet is shown as it is stored. */
@Named
@ApplicationScoped
public class TrailWords {
    private static final String VERB = "Verb.";
    private static final Pattern OPAQUE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int SHORT = 8;
    private static final int LONG = 200;

    @Inject
    private Messages messages;

    /** What was done or asked. */
    public String verb(String verb) {
        return messages.words().known("Verb." + verb).orElse(verb);
    }

    /** In which role; null for none. */
    public String role(String role) {
        return role == null ? null : messages.words().known("Role." + role).orElse(role);
    }

    /** All verbs that have words, by their words. */
    public List<Choice> getVerbs() {
        Words words = messages.words();
        return words.keys(VERB)
                .map(key -> new Choice(key.substring(VERB.length()), words.text(key)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    /** Whether the facts are too many to stand in the line of the entry. */
    public boolean manyFacts(String json) {
        return json.length() > LONG;
    }

    /** The facts of an entry as "name: value" parts; empty for none. */
    public String facts(String json) {
        List<String> parts = new ArrayList<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject facts = reader.readObject();
            facts.forEach((name, value) -> parts.add(
                    fact(name) + ": " + (value instanceof JsonString text ? value(name, text.getString()) : value)));
        }
        return parts.stream().collect(Collectors.joining(" · "));
    }

    private String fact(String name) {
        return messages.words().known("Fact." + name).orElse(name);
    }

    private String value(String name, String value) {
        if (name.equals("role")) {
            return role(value);
        }
        // Opaque ids are told by their beginning, as in the column of people.
        return OPAQUE.matcher(value).matches() ? value.substring(0, SHORT) : value;
    }

    /** One line of a list to choose from. */
    public record Choice(String value, String label) {}
}

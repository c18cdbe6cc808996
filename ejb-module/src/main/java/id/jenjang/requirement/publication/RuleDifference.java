package id.jenjang.requirement.publication;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a new version of a rule set changes against the last one (perbedaan ketentuan).
 *
 * @param key of the rule set or table
 * @param version the new version
 * @param added keys of rules that are new; for a first version all of them
 * @param removed keys of rules that are gone
 * @param changed keys of rules that say something else
 * @param heading whether anything besides the rules has changed, such as validity, title or scope
 */
public record RuleDifference(
        String key, int version, Set<String> added, Set<String> removed, Set<String> changed, boolean heading) {
    private static final String RULES = "rules";

    public RuleDifference {
        added = Set.copyOf(added);
        removed = Set.copyOf(removed);
        changed = Set.copyOf(changed);
    }

    /** The difference from one content to the next; the last is empty for a first version. */
    static RuleDifference between(String key, int version, JsonObject last, JsonObject next) {
        Map<String, JsonValue> before = rules(last);
        Map<String, JsonValue> after = rules(next);
        Set<String> added = new TreeSet<>(after.keySet());
        added.removeAll(before.keySet());
        Set<String> removed = new TreeSet<>(before.keySet());
        removed.removeAll(after.keySet());
        Set<String> changed = new TreeSet<>();
        after.forEach((rule, said) -> {
            if (before.containsKey(rule) && !before.get(rule).equals(said)) {
                changed.add(rule);
            }
        });
        return new RuleDifference(
                key, version, added, removed, changed, !heading(last).equals(heading(next)));
    }

    private static Map<String, JsonValue> rules(JsonObject content) {
        Map<String, JsonValue> rules = new LinkedHashMap<>();
        if (content.containsKey(RULES)) {
            List<JsonObject> listed = content.getJsonArray(RULES).getValuesAs(JsonObject.class);
            listed.forEach(rule -> rules.put(rule.getString("key"), rule));
        }
        return rules;
    }

    private static Map<String, JsonValue> heading(JsonObject content) {
        Map<String, JsonValue> heading = new LinkedHashMap<>(content);
        heading.remove(RULES);
        return heading;
    }

    /** In one line, for the log: keys alone, no numbers. */
    @Override
    public String toString() {
        return key + " v" + version + ": +" + new TreeSet<>(added) + " -" + new TreeSet<>(removed) + " ~"
                + new TreeSet<>(changed) + (heading ? " (heading)" : "");
    }
}

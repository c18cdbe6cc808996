package id.jenjang.ladder.pattern;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * One way from job to job (langkah karier); its kind is computed from the two jobs, never written.
 *
 * @param ladder key of its ladder
 * @param from code of the job it leaves
 * @param to code of the job it leads to
 * @param rules keys of the rule sets that judge it; empty when the agency's rule choice decides
 * @param climbs whether its ladder wrote it as part of a chain, lowest rung first
 */
public record Step(String ladder, String from, String to, List<String> rules, boolean climbs) {
    public Step {
        rules = List.copyOf(rules);
    }

    /** An opaque id for addresses, the same in every version of the pattern. */
    public UUID uuid() {
        String name = String.join("\n", ladder, from, to);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The step in messages: "A → B". */
    @Override
    public String toString() {
        return from + " → " + to;
    }
}

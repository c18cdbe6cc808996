package id.jenjang.access;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An act that the audit trail keeps; fired as a CDI event inside the acting transaction, so that either both are stored
 * or neither.
 *
 * @param verb stable name of what was done, such as "import.applied" or "goal.set"
 * @param person whom it is about; empty when about nobody
 * @param facts non-personal facts such as counts, ids and versions; never names or numbers of people
 */
public record Act(String verb, Optional<UUID> person, Map<String, String> facts) {
    public Act {
        facts = Map.copyOf(facts);
    }
}

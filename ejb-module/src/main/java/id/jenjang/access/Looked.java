package id.jenjang.access;

import java.util.Set;
import java.util.UUID;

/**
 * That a caller was shown other people's data; fired inside the transaction that read them, before the answer is given.
 *
 * @param caller who looked
 * @param role in which role the call was allowed
 * @param verb which question was answered, such as "ClimbingLadders.sheet"
 * @param people who was shown, the caller not among them; never empty
 */
public record Looked(Caller caller, Role role, String verb, Set<UUID> people) {
    public Looked {
        people = Set.copyOf(people);
    }
}

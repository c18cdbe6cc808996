package id.jenjang.decision.flow;

import id.jenjang.access.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What was said at a step, by whom.
 *
 * @param by the name under which it is kept
 * @param employee behind that name; empty when none
 * @param standsFor the employee they stood in for; empty when they answered for themselves
 * @param roles they held when answering, that reach the matter
 * @param reason given; empty when none
 * @param carriedFrom key of the earlier step that they had approved, which counts here too; empty when answered here
 * @param consent what was recorded; empty but for consents
 */
public record Answer(
        String by,
        Optional<UUID> employee,
        Optional<UUID> standsFor,
        Set<Role> roles,
        Instant at,
        String reason,
        Optional<String> carriedFrom,
        Optional<RecordedConsent> consent) {
    public Answer {
        roles = Set.copyOf(roles);
    }

    /** Whether that person gave it, or somebody for them. */
    boolean speaksFor(UUID person) {
        return standsFor.or(() -> employee).filter(person::equals).isPresent();
    }

    Answer carriedInto(String step) {
        return new Answer(by, employee, standsFor, roles, at, reason, Optional.of(step), Optional.empty());
    }
}

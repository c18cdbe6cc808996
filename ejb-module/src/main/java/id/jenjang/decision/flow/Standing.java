package id.jenjang.decision.flow;

import id.jenjang.access.Role;
import java.util.Optional;
import java.util.UUID;

/**
 * As whom a party may answer a step.
 *
 * @param name of whom they stand in for; empty when for themselves
 * @param employee behind that name
 */
record Standing(String name, Optional<UUID> employee) {
    static final Standing OWN = new Standing("", Optional.empty());

    /** The standing in which that party may answer; their own before that of others. */
    static Optional<Standing> of(Party party, Step step) {
        if (party.is(step.delegate())) {
            return Optional.of(
                    step.answerer().map(a -> new Standing("", Optional.of(a))).orElse(OWN));
        }
        return step.role().isPresent() ? byRole(party, step.role().get()) : asHead(party, step.answerer());
    }

    private static Optional<Standing> byRole(Party party, Role role) {
        if (party.roles().contains(role)) {
            return Optional.of(OWN);
        }
        return party.mandates().stream()
                .filter(mandate -> mandate.roles().contains(role))
                .map(mandate -> new Standing(mandate.name(), mandate.employee()))
                .findFirst();
    }

    private static Optional<Standing> asHead(Party party, Optional<UUID> head) {
        if (party.is(head)) {
            return Optional.of(OWN);
        }
        return party.mandates().stream()
                .filter(mandate -> head.isPresent() && mandate.employee().equals(head))
                .map(mandate -> new Standing(mandate.name(), mandate.employee()))
                .findFirst();
    }
}

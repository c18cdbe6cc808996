package id.jenjang.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * What a capability proposes (usulan): decisions that are approved, refused and rolled back as one.
 *
 * @param procedure key of the procedure it goes through, such as "rotation" (config/procedures)
 * @param reference the capability's own opaque id of the whole, such as that of a chain; one open matter per reference
 * @param decisions at least one; no person twice
 * @param consents from outside that this matter needs; empty when none
 * @param basis what it was worked out from
 * @param commandKey made when the page was rendered, or derived from the work that proposes: one effect per key
 */
public record Proposal(
        String procedure,
        UUID reference,
        List<ProposedDecision> decisions,
        List<AskedConsent> consents,
        Basis basis,
        UUID commandKey) {
    public Proposal {
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(commandKey, "commandKey");
        decisions = List.copyOf(decisions);
        consents = List.copyOf(consents);
        if (decisions.isEmpty()) {
            throw new IllegalArgumentException("A proposal without a decision. Maybe the chain is empty.");
        }
        Set<UUID> people = new HashSet<>();
        decisions.forEach(each -> people.add(each.person()));
        if (people.size() < decisions.size()) {
            throw new IllegalArgumentException("A person twice in one proposal. Maybe two chains were joined.");
        }
    }
}

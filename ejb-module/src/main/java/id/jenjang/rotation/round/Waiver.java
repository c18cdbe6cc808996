package id.jenjang.rotation.round;

import java.util.Objects;
import java.util.UUID;

/**
 * A granted exception from one rule for one person in a round (dispensasi).
 *
 * @param rule key of the policy's rule, or of a rule of the job's requirements
 * @param askedBy who asked
 * @param grantedBy the officer who granted it
 * @param document number and date of the document
 */
public record Waiver(UUID employee, String rule, String askedBy, String grantedBy, String document, String reason) {
    public Waiver {
        Objects.requireNonNull(employee, "employee");
        Objects.requireNonNull(rule, "rule");
        if (askedBy == null || askedBy.isBlank() || grantedBy == null || grantedBy.isBlank()) {
            throw new IllegalArgumentException(
                    "Dispensasi dari " + rule + " tidak lengkap: tuliskan siapa yang meminta dan siapa yang memberi.");
        }
        document = document == null ? "" : document.strip();
        reason = reason == null ? "" : reason.strip();
    }
}

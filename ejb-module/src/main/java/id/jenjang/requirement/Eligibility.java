package id.jenjang.requirement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of all requirements of a step for one person (kelayakan).
 *
 * @param ruleSets the rule sets in force that were used, as "key v3", so that the answer can be explained years later
 * @param asOf the day the question was asked for
 * @param findings one per requirement, in the order of the rule sets
 */
public record Eligibility(List<String> ruleSets, LocalDate asOf, List<Finding> findings) {
    public Eligibility {
        ruleSets = List.copyOf(ruleSets);
        findings = List.copyOf(findings);
    }

    /** All requirements together. */
    public Verdict verdict() {
        return findings.stream().map(Finding::verdict).reduce(Verdict.MET, Verdict::and);
    }

    /** How many requirements came out so. */
    public long count(Verdict verdict) {
        return findings.stream().filter(f -> f.verdict() == verdict).count();
    }

    /** The earliest date at which all can be met, on the assumptions each finding names; empty when one has none. */
    public Optional<LocalDate> earliest() {
        LocalDate latest = asOf;
        for (Finding finding : findings) {
            if (finding.earliest().isEmpty()) {
                return Optional.empty();
            }
            LocalDate date = finding.earliest().get();
            latest = date.isAfter(latest) ? date : latest;
        }
        return Optional.of(latest);
    }

    /** Whether any verdict rests on a rule that is not confirmed (belum dikonfirmasi). */
    public boolean restsOnUnconfirmed() {
        return findings.stream().anyMatch(f -> !f.citation().confirmed());
    }
}

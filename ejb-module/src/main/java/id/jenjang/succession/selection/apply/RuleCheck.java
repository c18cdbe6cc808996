package id.jenjang.succession.selection.apply;

import id.jenjang.decision.procedure.Words;
import id.jenjang.people.Provenance;
import id.jenjang.requirement.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * One requirement as it was judged on the day of the application (pemeriksaan syarat), in the words of that day.
 *
 * @param rule its stable key
 * @param needed what is asked
 * @param mine what the applicant has; says so when nothing is known
 * @param judged how it was judged
 * @param closes what would close it; empty when met
 * @param evidence the facts used, each with source and date; empty when nothing is known
 * @param article regulation and article that it comes from
 * @param confirmed whether value and force were confirmed
 * @param settledHere whether this selection itself is what it asks for, or the vacancy that it is held for: not held
 *     against anybody
 * @param parts the parts of an any-of or all-of; empty for a simple requirement
 */
public record RuleCheck(
        String rule,
        Verdict verdict,
        Words needed,
        Words mine,
        Words judged,
        Optional<Words> closes,
        List<Provenance> evidence,
        String article,
        boolean confirmed,
        boolean settledHere,
        List<RuleCheck> parts) {
    public RuleCheck {
        evidence = List.copyOf(evidence);
        parts = List.copyOf(parts);
    }
}

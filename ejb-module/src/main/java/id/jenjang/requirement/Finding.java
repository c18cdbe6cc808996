package id.jenjang.requirement;

import id.jenjang.people.Provenance;
import id.jenjang.requirement.words.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How one requirement was judged for one person (baris lembar kelayakan).
 *
 * @param rule the rule's stable key inside its rule set
 * @param verdict met, not met or unknown
 * @param needed what is asked
 * @param mine what the person has; says so when nothing is known
 * @param judged how it was judged, in a sentence
 * @param closes what would close it, and who can supply missing data; empty when met
 * @param citation the article
 * @param evidence the facts used, each with source and date; empty when nothing is known
 * @param earliest the earliest date at which it can be met if what {@code closes} names happens; the as-of date when
 *     met; empty when no date can be given
 * @param parts the findings of an any-of, all-of or waived-by; empty for a simple requirement
 */
public record Finding(
        String rule,
        Verdict verdict,
        Text needed,
        Text mine,
        Text judged,
        Optional<Text> closes,
        Citation citation,
        List<Provenance> evidence,
        Optional<LocalDate> earliest,
        List<Finding> parts) {
    public Finding {
        evidence = List.copyOf(evidence);
        parts = List.copyOf(parts);
    }
}

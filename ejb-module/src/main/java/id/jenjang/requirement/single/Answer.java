package id.jenjang.requirement.single;

import id.jenjang.people.Provenance;
import id.jenjang.requirement.Citation;
import id.jenjang.requirement.Finding;
import id.jenjang.requirement.Verdict;
import id.jenjang.requirement.words.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a requirement answers for one person, before rule key and article are put on it.
 *
 * @param confirmed whether every row of a reference table behind it is confirmed
 */
record Answer(
        Verdict verdict,
        Text needed,
        Text mine,
        Text judged,
        Optional<Text> closes,
        List<Provenance> evidence,
        Optional<LocalDate> earliest,
        List<Answer> parts,
        boolean confirmed) {

    Finding under(String rule, Citation citation) {
        List<Finding> findings = new ArrayList<>();
        for (Answer part : parts) {
            findings.add(part.under(rule + "." + (findings.size() + 1), citation));
        }
        return new Finding(rule, verdict, needed, mine, judged, closes, marked(citation), evidence, earliest, findings);
    }

    /** A row that is not confirmed marks the verdict as a rule does that is not. */
    private Citation marked(Citation citation) {
        return confirmed ? citation : new Citation(citation.regulation(), citation.article(), false);
    }
}

package id.jenjang.succession.criteria;

import id.jenjang.requirement.Citation;
import id.jenjang.talent.scheme.Said;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How an agency tells critical positions, in one version (ketentuan jabatan kritikal).
 *
 * @param version 0 before it is published
 * @param note what a reader should know of it; empty for nothing
 * @param validTo the last day; null for no end
 * @param criticalFrom percent of the points from which the questionnaire speaks for critical
 * @param impact bands of the percent of the questions about impact
 * @param suggestFrom points of the rules from which a position is suggested
 * @param rules that suggest
 * @param risk bands of the points of risk, at most 100
 * @param riskParts that make up the risk
 */
public record CriticalityScheme(
        String key,
        int version,
        Said title,
        String note,
        LocalDate validFrom,
        LocalDate validTo,
        int criticalFrom,
        Bands impact,
        List<Question> questions,
        int suggestFrom,
        List<SuggestionRule> rules,
        Bands risk,
        List<RiskPart> riskParts) {
    /** The whole, in percent. */
    public static final int WHOLE = 100;

    public CriticalityScheme {
        questions = List.copyOf(questions);
        rules = List.copyOf(rules);
        riskParts = List.copyOf(riskParts);
    }

    /**
     * One question of the questionnaire.
     *
     * @param impact whether its points count as impact of loss too
     */
    public record Question(String key, Said title, boolean impact, List<Choice> answers, Citation basis) {
        public Question {
            answers = List.copyOf(answers);
        }

        /** The most points that it gives. */
        public int most() {
            return answers.stream().mapToInt(Choice::points).max().orElse(0);
        }

        /** The answer of that key; empty when it has none. */
        public Optional<Choice> answer(String wanted) {
            return answers.stream().filter(one -> one.key().equals(wanted)).findFirst();
        }
    }

    /** One answer that may be chosen. */
    public record Choice(String key, Said title, int points) {}

    /** The same under the version that it was published as. */
    public CriticalityScheme published(int number) {
        return new CriticalityScheme(
                key,
                number,
                title,
                note,
                validFrom,
                validTo,
                criticalFrom,
                impact,
                questions,
                suggestFrom,
                rules,
                risk,
                riskParts);
    }

    /** The marks that an assessor may set. */
    public List<RiskPart> marks() {
        return riskParts.stream().filter(part -> part.kind() == RiskKind.MARK).toList();
    }

    /** Such as "jabatan-kritikal v3". */
    public String label() {
        return key + " v" + version;
    }
}

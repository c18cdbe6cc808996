package id.jenjang.succession.criteria;

import id.jenjang.succession.criteria.CriticalityScheme.Choice;
import id.jenjang.succession.criteria.CriticalityScheme.Question;
import id.jenjang.talent.scheme.Band;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a scheme says of one position, opened into its parts; the bearer of every threshold. */
public final class Criticality {
    private final CriticalityScheme scheme;

    /** By the rules of that scheme. */
    public Criticality(CriticalityScheme scheme) {
        this.scheme = scheme;
    }

    /**
     * What a filled-in questionnaire says.
     *
     * @param points given by the answers
     * @param most that they could have given
     * @param impact of loss, by the questions about it
     * @param critical whether it speaks for critical
     */
    public record Score(int points, int most, Band impact, boolean critical, List<Answered> answers) {
        public Score {
            answers = List.copyOf(answers);
        }

        /** In percent, rounded down, so that no threshold seems to be reached that is not. */
        public int percent() {
            return most == 0 ? 0 : points * CriticalityScheme.WHOLE / most;
        }
    }

    /** A question with its chosen answer. */
    public record Answered(Question question, Choice answer) {}

    /**
     * The risk of loss.
     *
     * @param points of all parts that count, at most 100
     * @param parts that count
     */
    public record Risk(Band band, int points, List<RiskPart> parts) {
        public Risk {
            parts = List.copyOf(parts);
        }
    }

    /**
     * What the rules say.
     *
     * @param rules that speak for it
     * @param suggested whether their points reach the threshold
     */
    public record Suggestion(int points, boolean suggested, List<SuggestionRule> rules) {
        public Suggestion {
            rules = List.copyOf(rules);
        }
    }

    /** The score of answers by question; empty while a question has no answer of its own. */
    public Optional<Score> score(Map<String, String> answers) {
        List<Answered> chosen = new ArrayList<>();
        for (Question question : scheme.questions()) {
            question.answer(answers.getOrDefault(question.key(), ""))
                    .ifPresent(answer -> chosen.add(new Answered(question, answer)));
        }
        if (chosen.size() != scheme.questions().size()) {
            return Optional.empty();
        }
        int points = points(chosen, false);
        int most = most(chosen, false);
        Band impact = scheme.impact().of(CriticalityScheme.WHOLE * points(chosen, true), most(chosen, true));
        boolean critical = CriticalityScheme.WHOLE * points >= scheme.criticalFrom() * most;
        return Optional.of(new Score(points, most, impact, critical, chosen));
    }

    private static int points(List<Answered> chosen, boolean impact) {
        return chosen.stream()
                .filter(one -> !impact || one.question().impact())
                .mapToInt(one -> one.answer().points())
                .sum();
    }

    private static int most(List<Answered> chosen, boolean impact) {
        return chosen.stream()
                .filter(one -> !impact || one.question().impact())
                .mapToInt(one -> one.question().most())
                .sum();
    }

    /** The risk of loss on a day, with the marks that an assessor set. */
    public Risk risk(Occupancy position, Set<String> marks, LocalDate day) {
        List<RiskPart> held = scheme.riskParts().stream()
                .filter(part -> part.holds(position, marks, day))
                .sorted(Comparator.comparingInt(RiskPart::points).reversed())
                .toList();
        Set<RiskKind> counted = EnumSet.noneOf(RiskKind.class);
        List<RiskPart> parts = held.stream()
                .filter(part -> part.kind() == RiskKind.MARK || counted.add(part.kind()))
                .toList();
        int sum = parts.stream().mapToInt(RiskPart::points).sum();
        int points = Math.min(CriticalityScheme.WHOLE, sum);
        return new Risk(scheme.risk().of(points), points, parts);
    }

    /** Whether the rules suggest it on a day. */
    public Suggestion suggestion(Occupancy position, LocalDate day) {
        List<SuggestionRule> rules = scheme.rules().stream()
                .filter(rule -> rule.speaksFor(position, day))
                .toList();
        int points = rules.stream().mapToInt(SuggestionRule::points).sum();
        return new Suggestion(points, points >= scheme.suggestFrom(), rules);
    }
}

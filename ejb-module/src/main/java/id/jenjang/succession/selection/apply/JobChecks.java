package id.jenjang.succession.selection.apply;

import id.jenjang.ladder.ClimbingLadders;
import id.jenjang.ladder.Sheet;
import id.jenjang.requirement.Finding;
import id.jenjang.requirement.Requirement;
import id.jenjang.requirement.Rule;
import id.jenjang.requirement.RuleSet;
import id.jenjang.requirement.publication.CurrentRules;
import id.jenjang.succession.selection.contest.Contest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges an applicant against the requirements of the job, as the eligibility sheet does. */
@Dependent
public class JobChecks {
    private final ClimbingLadders ladders;
    private final CurrentRules rules;

    @Inject
    /** By those ladders and rules. */
    public JobChecks(ClimbingLadders ladders, CurrentRules rules) {
        this.ladders = ladders;
        this.rules = rules;
    }

    /** Every requirement with its verdict of today; empty when the job is not known any more. */
    List<RuleCheck> of(UUID employee, Contest contest, String yields) {
        Optional<Sheet> sheet = ladders.sheet(employee, contest.job());
        Set<String> settled = settled(yields);
        return sheet.map(one -> one.eligibility().findings().stream()
                        .map(finding -> check(finding, settled))
                        .toList())
                .orElse(List.of());
    }

    private static RuleCheck check(Finding finding, Set<String> settled) {
        String article = Stream.of(
                        finding.citation().regulation(), finding.citation().article())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return new RuleCheck(
                finding.rule(),
                finding.verdict(),
                article,
                finding.citation().confirmed(),
                settled.contains(finding.rule()));
    }

    // The selection is held for this opening, and passing it is what its own requirement asks for.
    private Set<String> settled(String yields) {
        return rules.known().all().stream()
                .map(RuleSet::judged)
                .flatMap(List::stream)
                .filter(rule -> settles(rule.requirement(), yields))
                .map(Rule::key)
                .collect(Collectors.toSet());
    }

    private static boolean settles(Requirement requirement, String yields) {
        return requirement instanceof Requirement.SelectionPassed passed
                ? passed.kind().equals(yields)
                : requirement instanceof Requirement.VacancyOpen;
    }
}

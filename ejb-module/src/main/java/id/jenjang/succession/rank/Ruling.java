package id.jenjang.succession.rank;

import id.jenjang.requirement.Requirement;
import id.jenjang.requirement.Rule;
import id.jenjang.requirement.bulk.CompetencyNeeds;
import id.jenjang.requirement.bulk.TargetFacts;
import java.util.ArrayList;
import java.util.List;

/** The rules of a step, parted by what of the target they read, so that what is shared is judged once. */
final class Ruling {
    /** Rules that ask the same whatever the job aimed at. */
    final List<Rule> shared;

    /** Rules that read the job aimed at or the rung below. */
    final List<Rule> own;

    /** Of those, the ones that ask for more than a match with the standard. */
    final List<Rule> others;

    /** Whether no two targets share the answers of the others. */
    final boolean particular;

    /** The same rules, the same number. */
    final int number;

    private final List<Requirement.CompetencyMatch> matches;

    private Ruling(List<Rule> shared, List<Rule> own, int number) {
        this.shared = List.copyOf(shared);
        this.own = List.copyOf(own);
        this.number = number;
        others = own.stream()
                .filter(rule -> !CompetencyNeeds.answers(rule.requirement()))
                .toList();
        matches = own.stream()
                .map(Rule::requirement)
                .filter(CompetencyNeeds::answers)
                .map(Requirement.CompetencyMatch.class::cast)
                .toList();
        particular = others.stream().anyMatch(rule -> TargetFacts.particular(rule.requirement()));
    }

    static Ruling of(List<Rule> rules, int number) {
        List<Rule> shared = new ArrayList<>();
        List<Rule> own = new ArrayList<>();
        rules.forEach(rule -> (TargetFacts.read(rule.requirement()) ? own : shared).add(rule));
        return new Ruling(shared, own, number);
    }

    /** What has to be attained at least of what a job needs. */
    int enough(CompetencyNeeds needs) {
        return matches.stream().mapToInt(needs::enough).max().orElse(0);
    }

    /** Whether another asks the same, by whatever number. */
    boolean same(Ruling other) {
        return shared.equals(other.shared) && own.equals(other.own);
    }
}

package id.jenjang.bench;

import id.jenjang.people.EducationLevel;
import id.jenjang.people.EmployeeKind;
import id.jenjang.people.JobLevel;
import id.jenjang.people.Predicate;
import id.jenjang.people.Severity;
import id.jenjang.requirement.Citation;
import id.jenjang.requirement.Reference;
import id.jenjang.requirement.Requirement;
import id.jenjang.requirement.Rule;
import id.jenjang.requirement.RuleChoice;
import id.jenjang.requirement.RuleSet;
import id.jenjang.requirement.RuleSets;
import id.jenjang.requirement.publication.RuleFiles;
import id.jenjang.succession.rank.SuccessionPolicy;
import id.jenjang.succession.rank.SuccessionPolicyText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The eight rules that the measurements ask, and their policies. */
final class SuccessionRules {
    static final int LEVEL_MONTHS = 36;
    static final int MATCH = 70;
    static final int DISCIPLINE_MONTHS = 24;
    static final int SERVICE_MONTHS = 24;

    private static final Citation BENCH = new Citation("BENCH", "", false);

    private SuccessionRules() {}

    /** The rules, where so many families count as kindred to each. */
    static RuleSets sets(int kindred, int months) {
        return sets(kindred, months, Set.of());
    }

    /** The same, where supervisors move by these kinds of step alone, so that chains go on. */
    static RuleSets sets(int kindred, int months, Set<String> steps) {
        Reference shipped = RuleFiles.read(Optional.empty()).load().reference();
        Map<String, Set<String>> field = new HashMap<>();
        for (int family = 0; family < SuccessionAgency.FAMILIES; family++) {
            Set<String> kin = new TreeSet<>();
            for (int i = 1; i <= kindred; i++) {
                kin.add(SuccessionAgency.family((family + i) % SuccessionAgency.FAMILIES));
            }
            field.put(SuccessionAgency.family(family), kin);
        }
        Reference reference = new Reference(
                shipped.credits(),
                shipped.baseCredits(),
                shipped.conversionSince(),
                shipped.multipliers(),
                shipped.ceilings(),
                shipped.gradeCeilings(),
                shipped.retirementAges(),
                shipped.tiers(),
                shipped.competencyLevels(),
                shipped.coreCompetencies(),
                shipped.contractGrades(),
                shipped.predicateCodes(),
                field,
                Set.of());
        List<RuleSet> sets = List.of(
                set("administrator", JobLevel.PENGAWAS, months), set("pengawas", JobLevel.PELAKSANA, months));
        List<RuleChoice> choices = new ArrayList<>();
        choices.add(choice(Set.of(), JobLevel.ADMINISTRATOR, "administrator"));
        choices.add(choice(steps, JobLevel.PENGAWAS, "pengawas"));
        return new RuleSets(sets, choices, reference);
    }

    private static RuleChoice choice(Set<String> steps, JobLevel to, String set) {
        return new RuleChoice(steps, Set.of(), Set.of(to), Set.of(), List.of(set));
    }

    private static RuleSet set(String key, JobLevel below, int months) {
        List<Requirement> asked = List.of(
                new Requirement.StatusActive(Set.of("01")),
                new Requirement.Education(EducationLevel.S1, Set.of()),
                new Requirement.TimeInLevel(Set.of(below), months, false, false),
                new Requirement.Performance(2, Predicate.BAIK),
                new Requirement.NoDiscipline(Severity.MEDIUM, DISCIPLINE_MONTHS),
                new Requirement.CompetencyMatch(MATCH, true),
                new Requirement.TimeBeforeRetirement(SERVICE_MONTHS));
        List<Rule> rules = new ArrayList<>();
        for (Requirement each : asked) {
            rules.add(new Rule(key + "." + rules.size(), each, BENCH, true));
        }
        Rule scope = new Rule(key, new Requirement.KindInScope(Set.of(EmployeeKind.PNS)), BENCH, true);
        return new RuleSet(key, 1, LocalDate.EPOCH, null, Map.of("id", key), scope, rules);
    }

    /** The shipped policy with other feeders. */
    static SuccessionPolicy policy(Set<String> steps, boolean kindredOnly) {
        SuccessionPolicy base = SuccessionPolicyText.shipped();
        return new SuccessionPolicy(
                base.key(),
                base.version(),
                base.validFrom(),
                base.kept(),
                base.weights(),
                base.fullExperienceMonths(),
                base.boxes(),
                base.horizons(),
                base.ties(),
                new SuccessionPolicy.FeederRule(steps, 1, kindredOnly),
                base.serviceMonths(),
                base.settledLater(),
                base.emergency(),
                new SuccessionPolicy.CascadeRule(5, 10, 100_000, 1_000_000, Set.of()),
                base.basis());
    }
}

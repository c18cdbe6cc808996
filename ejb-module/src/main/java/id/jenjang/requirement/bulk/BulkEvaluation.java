package id.jenjang.requirement.bulk;

import id.jenjang.requirement.Reference;
import id.jenjang.requirement.Rule;
import id.jenjang.requirement.RuleSet;
import id.jenjang.requirement.Target;
import id.jenjang.requirement.single.Evaluation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Judges everyone of an agency at once, without reasons; the verdicts are those that {@link Evaluation} gives one by
 * one. Several threads may share the columns, each with people of its own.
 */
public final class BulkEvaluation {
    private static final int BLOCK = 4096;

    private final Reference reference;

    public BulkEvaluation(Reference reference) {
        this.reference = reference;
    }

    /** How everyone stands. */
    public BulkVerdicts of(AgencyColumns columns, Target target, List<RuleSet> ruleSets) {
        return of(columns, columns.everyone(), target, ruleSets);
    }

    /** How the people at the given indexes stand; with no rule sets everyone's verdict is met. */
    public BulkVerdicts of(AgencyColumns columns, int[] people, Target target, List<RuleSet> ruleSets) {
        List<Rule> rules = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (RuleSet set : ruleSets) {
            set.judged().stream().filter(rule -> keys.add(rule.key())).forEach(rules::add);
        }
        return of(columns, people, rules, target);
    }

    BulkVerdicts of(AgencyColumns columns, int[] people, List<Rule> rules, Target target) {
        Check[] checks = rules.stream()
                .map(rule -> Checks.of(rule.requirement(), new BulkCase(columns, target, reference, rule.key())))
                .toArray(Check[]::new);
        byte[] verdicts = new byte[people.length];
        long made = 0;
        for (int from = 0; from < people.length; from += BLOCK) {
            int to = Math.min(people.length, from + BLOCK);
            for (Check check : checks) {
                made += sweep(check, people, from, to, verdicts);
            }
        }
        return BulkVerdicts.of(people, verdicts, made);
    }

    /** One check over one block of people; who already fails is passed over. */
    private static int sweep(Check check, int[] people, int from, int to, byte[] verdicts) {
        int made = 0;
        for (int i = from; i < to; i++) {
            if (verdicts[i] != Check.NOT_MET) {
                verdicts[i] = (byte) Math.max(verdicts[i], check.at(people[i]));
                made++;
            }
        }
        return made;
    }
}

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

    /** The rules that sets ask, each once. */
    public static List<Rule> judged(List<RuleSet> ruleSets) {
        List<Rule> rules = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (RuleSet set : ruleSets) {
            set.judged().stream().filter(rule -> keys.add(rule.key())).forEach(rules::add);
        }
        return rules;
    }

    /** How the people at the given indexes stand and when they can; with no rules everyone's verdict is met. */
    public BulkDates dates(AgencyColumns columns, int[] people, List<Rule> rules, Target target) {
        byte[] verdicts = new byte[people.length];
        Check[] checks = checks(columns, rules, target);
        for (int from = 0; from < people.length; from += BLOCK) {
            for (Check check : checks) {
                sweep(check, people, from, Math.min(people.length, from + BLOCK), verdicts);
            }
        }
        Dating dating = Datings.last(rules.stream()
                .filter(rule -> !Datings.atOnce(rule.requirement()))
                .map(rule -> Datings.of(rule.requirement(), asked(columns, target, rule)))
                .toArray(Dating[]::new));
        int today = (int) columns.asOf().toEpochDay();
        int[] earliest = new int[people.length];
        for (int i = 0; i < people.length; i++) {
            earliest[i] = verdicts[i] == Check.MET ? today : Math.max(today, dating.at(people[i]));
        }
        Dating lapse = Datings.first(rules.stream()
                .map(rule -> Lapses.of(rule.requirement(), asked(columns, target, rule)))
                .toArray(Dating[]::new));
        return new BulkDates(people, verdicts, earliest, lapse);
    }

    private BulkCase asked(AgencyColumns columns, Target target, Rule rule) {
        return new BulkCase(columns, target, reference, rule.key());
    }

    private Check[] checks(AgencyColumns columns, List<Rule> rules, Target target) {
        return rules.stream()
                .map(rule -> Checks.of(rule.requirement(), asked(columns, target, rule)))
                .toArray(Check[]::new);
    }

    /** How the people at the given indexes stand; with no rule sets everyone's verdict is met. */
    public BulkVerdicts of(AgencyColumns columns, int[] people, Target target, List<RuleSet> ruleSets) {
        return of(columns, people, judged(ruleSets), target);
    }

    BulkVerdicts of(AgencyColumns columns, int[] people, List<Rule> rules, Target target) {
        Check[] checks = checks(columns, rules, target);
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

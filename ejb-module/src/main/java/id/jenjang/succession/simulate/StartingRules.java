package id.jenjang.succession.simulate;

import id.jenjang.requirement.RuleSet;
import id.jenjang.requirement.publication.CurrentRules;
import id.jenjang.succession.dial.PolicyRules;
import id.jenjang.succession.rank.SuccessionPolicy;
import id.jenjang.succession.source.PublishedPolicies;
import id.jenjang.talent.map.PublishedSchemes;
import id.jenjang.talent.scheme.TalentScheme;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules in force that simulations start from. */
@Dependent
class StartingRules {
    private PublishedSchemes schemes;
    private PublishedPolicies policies;
    private CurrentRules rules;

    StartingRules() {}

    @Inject
    StartingRules(PublishedSchemes schemes, PublishedPolicies policies, CurrentRules rules) {
        this.schemes = schemes;
        this.policies = policies;
        this.rules = rules;
    }

    /** Those of a day with the rule set of that key; empty while no scheme or no policy is in force. */
    Optional<PolicyRules> on(LocalDate day, String ruleSet) {
        Optional<TalentScheme> scheme = schemes.inForce(day);
        Optional<SuccessionPolicy> policy = policies.inForce(day);
        RuleSet set = rules.known().inForce(ruleSet, day).orElse(null);
        return scheme.flatMap(one -> policy.map(other -> new PolicyRules(one, other, set)));
    }

    /** Those that a simulation was asked for with; it fails where they are not in force any more. */
    PolicyRules of(PolicySimulation simulation) {
        PolicyRules found = on(simulation.asOf(), simulation.ruleSetKey()).orElseThrow();
        boolean same = found.scheme().label().equals(simulation.scheme())
                && label(found.policy()).equals(simulation.policy())
                && (found.ruleSet() == null ? "" : found.ruleSet().label()).equals(simulation.ruleSet());
        if (!same) {
            throw new IllegalStateException("The rules that the simulation starts from were published anew");
        }
        return found;
    }

    /** The scheme that a simulation was asked for with, also when a newer is in force. */
    TalentScheme scheme(PolicySimulation simulation) {
        String label = simulation.scheme();
        int mark = label.lastIndexOf(" v");
        return schemes.version(label.substring(0, mark), Integer.parseInt(label.substring(mark + 2)));
    }

    /** The rule sets in force on a day, whose times may be tried out. */
    List<RuleSet> sets(LocalDate day) {
        return rules.known().newest().stream()
                .flatMap(set -> rules.known().inForce(set.key(), day).stream())
                .toList();
    }

    static String label(SuccessionPolicy policy) {
        return policy.key() + " v" + policy.version();
    }
}

package id.jenjang.requirement.publication;

import id.jenjang.requirement.RuleSet;
import id.jenjang.store.StartLine;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.Collectors;

/** Names the rule set versions in the banner at the start. */
@Dependent
class RulesStartLine implements StartLine {
    private final CurrentRules rules;

    @Inject
    RulesStartLine(CurrentRules rules) {
        this.rules = rules;
    }

    @Override
    public String text() {
        return rules.known().newest().stream().map(RuleSet::label).collect(Collectors.joining(", ", "rules: ", ""));
    }
}

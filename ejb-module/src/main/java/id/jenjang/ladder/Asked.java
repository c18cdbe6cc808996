package id.jenjang.ladder;

import id.jenjang.requirement.RuleSet;
import id.jenjang.requirement.Target;
import java.util.List;

/**
 * What is asked of whoever goes from one job to another.
 *
 * @param ruleSets the sets that judge it; empty when none is chosen, then nothing is known
 */
record Asked(Target target, List<RuleSet> ruleSets) {
    Asked {
        ruleSets = List.copyOf(ruleSets);
    }
}

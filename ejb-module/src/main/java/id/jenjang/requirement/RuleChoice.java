package id.jenjang.requirement;

import id.jenjang.people.Job;
import id.jenjang.people.JobGroup;
import id.jenjang.people.JobLevel;
import java.util.List;
import java.util.Set;

/**
 * Which rule sets a step of a career asks for (pilihan ketentuan): one line of {@code rule-choice.json}; the first line
 * that fits is taken.
 *
 * @param steps names of step kinds it is for; empty means any
 * @param fromGroups groups of the job it leads from; empty means any, also none
 * @param toLevels levels of the job it leads to; empty means any
 * @param toFamilies families of the job it leads to; empty means any
 * @param ruleSets keys of the rule sets, in the order shown
 */
public record RuleChoice(
        Set<String> steps,
        Set<JobGroup> fromGroups,
        Set<JobLevel> toLevels,
        Set<String> toFamilies,
        List<String> ruleSets) {
    public RuleChoice {
        steps = Set.copyOf(steps);
        fromGroups = Set.copyOf(fromGroups);
        toLevels = Set.copyOf(toLevels);
        toFamilies = Set.copyOf(toFamilies);
        ruleSets = List.copyOf(ruleSets);
    }

    boolean fits(Job from, Job to, String step) {
        return (steps.isEmpty() || steps.contains(step))
                && (fromGroups.isEmpty()
                        || from != null && fromGroups.contains(from.level().group()))
                && (toLevels.isEmpty() || toLevels.contains(to.level()))
                && (toFamilies.isEmpty() || to.family() != null && toFamilies.contains(to.family()));
    }
}

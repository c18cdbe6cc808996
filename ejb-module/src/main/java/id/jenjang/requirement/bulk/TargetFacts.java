package id.jenjang.requirement.bulk;

import id.jenjang.requirement.Reference;
import id.jenjang.requirement.Requirement;
import id.jenjang.requirement.Rule;
import id.jenjang.requirement.Target;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What of a target answers depend on: one answer serves all targets of which that is the same. */
public final class TargetFacts {
    private TargetFacts() {}

    /** Whether the answer depends on the job aimed at or on the rung below; others hold for every target alike. */
    public static boolean read(Requirement requirement) {
        return asked(requirement)
                .anyMatch(part -> part instanceof Requirement.Experience rule
                                && rule.families().isEmpty()
                        || part instanceof Requirement.RungHeld
                        || part instanceof Requirement.TimeBeforeRetirement
                        || part instanceof Requirement.VacancyOpen
                        || ofOneJob(part));
    }

    /** Whether the answer depends on what hardly two jobs share, so that keeping it for others is in vain. */
    public static boolean particular(Requirement requirement) {
        return asked(requirement).anyMatch(TargetFacts::ofOneJob);
    }

    private static boolean ofOneJob(Requirement part) {
        return part instanceof Requirement.CompetencyMatch || part instanceof Requirement.SelectionPassed;
    }

    /**
     * What rules that are not {@link #particular} read of a target: where it is equal for two targets, so are all their
     * answers about anybody.
     */
    public static List<Object> of(List<Rule> rules, Target target, Reference reference) {
        return rules.stream()
                .flatMap(rule -> asked(rule.requirement()))
                .map(part -> fact(part, target, reference))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Object fact(Requirement part, Target target, Reference reference) {
        if (part instanceof Requirement.Experience rule && rule.families().isEmpty()) {
            return reference.field(target.job());
        }
        if (part instanceof Requirement.RungHeld) {
            return target.from() == null ? "" : target.from().code();
        }
        if (part instanceof Requirement.TimeBeforeRetirement) {
            return reference.retirementAge(target.job());
        }
        return part instanceof Requirement.VacancyOpen ? target.vacant() : null;
    }

    /** The requirement, or what it is made of. */
    private static Stream<Requirement> asked(Requirement requirement) {
        if (requirement instanceof Requirement.AnyOf any) {
            return any.parts().stream().flatMap(TargetFacts::asked);
        }
        if (requirement instanceof Requirement.AllOf both) {
            return both.parts().stream().flatMap(TargetFacts::asked);
        }
        if (requirement instanceof Requirement.WaivedBy waived) {
            return asked(waived.part());
        }
        return Stream.of(requirement);
    }
}

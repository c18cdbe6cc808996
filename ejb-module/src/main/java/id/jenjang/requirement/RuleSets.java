package id.jenjang.requirement;

import id.jenjang.people.Job;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All published rule sets of the agency, with the choice of sets by step and the reference data they read: what one
 * evaluation works from. Immutable; a new publication makes a new one.
 *
 * @param all every version of every set
 * @param choices which sets a step asks for, first fit first
 * @param reference the tables that rules read
 */
public record RuleSets(List<RuleSet> all, List<RuleChoice> choices, Reference reference) {
    /** The step name of a promotion in grade (kenaikan pangkat), which leads from a job to the same job. */
    public static final String GRADE_PROMOTION = "GRADE_PROMOTION";

    private static final Comparator<RuleSet> PUBLISHED =
            Comparator.comparing(RuleSet::version).thenComparing(RuleSet::validFrom);

    public RuleSets {
        all = List.copyOf(all);
        choices = List.copyOf(choices);
    }

    /** The set of a key in force on a day; where versions overlap, the one published last. */
    public Optional<RuleSet> inForce(String key, LocalDate day) {
        return all.stream()
                .filter(set -> set.key().equals(key) && set.inForce(day))
                .max(PUBLISHED);
    }

    /**
     * The sets that a step asks for on a day.
     *
     * @param from the job it leads from; null when open to any job
     * @param to the job it leads to; for a promotion in grade the job held
     * @param step name of the step's kind, such as "VERTICAL"; {@link #GRADE_PROMOTION} for a promotion in grade
     * @return empty when no set is chosen for such a step: its requirements are then not known, not absent
     */
    public List<RuleSet> forStep(Job from, Job to, String step, LocalDate day) {
        return choices.stream()
                .filter(choice -> choice.fits(from, to, step))
                .findFirst()
                .map(choice -> choice.ruleSets().stream()
                        .flatMap(key -> inForce(key, day).stream())
                        .toList())
                .orElseGet(List::of);
    }

    /** The newest version of each key, in order of keys; what a start banner and the rules page name. */
    public List<RuleSet> newest() {
        return all.stream()
                .map(RuleSet::key)
                .distinct()
                .sorted()
                .map(key -> all.stream()
                        .filter(set -> set.key().equals(key))
                        .max(PUBLISHED)
                        .orElseThrow())
                .toList();
    }
}

package id.jenjang.ladder;

import id.jenjang.people.Job;
import id.jenjang.requirement.Eligibility;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One way to a target job (jalan karier), step by step.
 *
 * @param legs the steps in order
 * @param expected when the target can be reached at the earliest, with predicate Baik each year; empty when a leg has
 *     no date
 */
public record Way(List<Leg> legs, Optional<LocalDate> expected) {
    public Way {
        legs = List.copyOf(legs);
    }

    /**
     * One step of a way.
     *
     * @param earliest when it can be taken at the earliest; empty when no date can be given
     * @param eligibility how the person stands when the step comes next: for the first step today, for later ones as
     *     projected; empty behind a step without a date
     */
    public record Leg(
            Job from, Job to, StepKind kind, Optional<LocalDate> earliest, Optional<Eligibility> eligibility) {}
}

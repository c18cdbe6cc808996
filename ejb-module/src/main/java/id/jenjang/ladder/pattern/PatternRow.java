package id.jenjang.ladder.pattern;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The career pattern in force, and what it lacks with the jobs of today.
 *
 * @param version counts its publications
 * @param regulation the decree that sets it; empty when none is named
 * @param ladders how many ladders it has
 * @param steps how many steps
 * @param difference to the version before; empty for a first version
 * @param faults steps and rungs that do not fit the jobs of today; such steps are left out until they are mended
 */
public record PatternRow(
        String key,
        String name,
        int version,
        String regulation,
        LocalDate validFrom,
        int ladders,
        int steps,
        Optional<PatternDifference> difference,
        List<PatternFault> faults) {
    public PatternRow {
        faults = List.copyOf(faults);
    }

    /** The row of a published version, with the version before where there is one. */
    static PatternRow of(
            PublishedPatterns.Published published, Optional<CareerPattern> before, List<PatternFault> faults) {
        CareerPattern pattern = published.pattern();
        return new PatternRow(
                pattern.key(),
                pattern.name(),
                published.version(),
                pattern.regulation(),
                pattern.validFrom(),
                pattern.ladders().size(),
                (int) pattern.steps().count(),
                before.map(older -> PatternDifference.between(older, pattern)),
                faults);
    }
}

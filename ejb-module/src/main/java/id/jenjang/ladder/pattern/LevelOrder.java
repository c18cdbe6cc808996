package id.jenjang.ladder.pattern;

import id.jenjang.people.JobLevel;
import java.util.OptionalInt;

/** How two levels of different tracks stand to one another by the agency's equivalence (kesetaraan jenjang). */
@FunctionalInterface
public interface LevelOrder {
    /** Below 0 when the first is lower, 0 when equal, above 0 when higher; empty when the agency does not say. */
    OptionalInt compare(JobLevel first, JobLevel second);

    /** The same, but by rank alone inside one track, where no equivalence is needed. */
    default OptionalInt between(JobLevel first, JobLevel second) {
        return first.track() == second.track()
                ? OptionalInt.of(Integer.compare(first.rank(), second.rank()))
                : compare(first, second);
    }
}

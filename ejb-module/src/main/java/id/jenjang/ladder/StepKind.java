package id.jenjang.ladder;

import id.jenjang.ladder.pattern.LevelOrder;
import id.jenjang.people.JobLevel;
import java.util.OptionalInt;

/** The kind of a step (PP 11/2017 Ps 189): computed, never typed. */
public enum StepKind {
    /** To a higher position inside one group. */
    VERTICAL,
    /** To an equal position, inside one group or between groups. */
    HORIZONTAL,
    /** To a higher position between groups. */
    DIAGONAL,
    /** To a lower position. */
    DOWNWARD,
    /** The equivalence of the two levels is not given by the agency; it is not guessed. */
    UNKNOWN;

    /** The kind of a step between two levels, by their groups and how they stand to one another. */
    static StepKind of(JobLevel from, JobLevel to, LevelOrder order) {
        OptionalInt rise = order.between(to, from);
        if (rise.isEmpty()) {
            return UNKNOWN;
        }
        if (rise.getAsInt() == 0) {
            return HORIZONTAL;
        }
        if (rise.getAsInt() < 0) {
            return DOWNWARD;
        }
        return from.group() == to.group() ? VERTICAL : DIAGONAL;
    }
}

package id.jenjang.rotation.round;

import id.jenjang.people.JobLevel;
import id.jenjang.requirement.Reference;
import java.util.OptionalInt;

/** The kind of a move by the levels of the two jobs (PP 11/2017 Ps 189): computed, never typed. */
public enum MoveKind {
    HORIZONTAL,
    VERTICAL,
    DIAGONAL,
    DOWNWARD,
    /** How the two levels compare is not given by the agency; it is not guessed. */
    UNKNOWN;

    /** The kind of a move from a level to another. */
    public static MoveKind of(JobLevel from, JobLevel to, Reference reference) {
        OptionalInt rise = reference.compare(to, from);
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

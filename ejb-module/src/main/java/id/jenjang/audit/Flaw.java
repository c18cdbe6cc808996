package id.jenjang.audit;

import java.time.LocalDate;

/**
 * The first thing wrong in the chain of a stream and day.
 *
 * @param seq the number of the entry within that chain; 0 when it is about the chain as a whole
 */
public record Flaw(Stream stream, LocalDate day, long seq, Kind kind) {
    /** What is wrong. */
    public enum Kind {
        /** The entry says something else than what was hashed. */
        CHANGED,
        /** The entry does not follow on the one before. */
        UNLINKED,
        /** An entry with this number should be there and is not. */
        MISSING,
        /** There are entries beyond what the chain's head knows. */
        BEYOND_HEAD,
        /** The chain's head does not name its last entry. */
        HEAD_DIFFERS,
        /** The entry is not the one that was exported as head at the time. */
        EXPORT_DIFFERS
    }
}

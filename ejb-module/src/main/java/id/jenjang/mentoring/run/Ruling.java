package id.jenjang.mentoring.run;

import id.jenjang.mentoring.match.Couple;
import java.time.Instant;
import java.util.UUID;

/**
 * What a coordinator settles by hand for the runs to come (ketetapan).
 *
 * @param by who settled it
 */
public record Ruling(
        UUID uuid, UUID programme, Kind kind, Couple couple, String reason, String by, Instant at, long version) {
    /** Characters of a reason. */
    public static final int LONGEST_REASON = 500;

    /** What is settled. */
    public enum Kind {
        /** The two are to be a pair. */
        PIN,
        /** The two are not to be a pair. */
        FORBID
    }
}

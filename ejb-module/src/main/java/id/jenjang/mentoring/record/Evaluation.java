package id.jenjang.mentoring.record;

import java.time.Instant;
import java.util.UUID;

/**
 * What one of a pair thinks of it (evaluasi); the other does not read it.
 *
 * @param satisfaction 1 to 5
 * @param usefulness 1 to 5
 */
public record Evaluation(
        UUID pair, Kind kind, UUID author, int satisfaction, int usefulness, String words, Instant written) {
    public static final int BEST = 5;
    public static final int MOST_LETTERS = 2_000;

    /** When in a pair's time it is given. */
    public enum Kind {
        MIDTERM,
        FINAL
    }
}

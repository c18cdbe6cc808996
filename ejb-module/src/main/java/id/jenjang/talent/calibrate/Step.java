package id.jenjang.talent.calibrate;

import id.jenjang.talent.scheme.TalentBox;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing that was done about somebody in a session (langkah sidang).
 *
 * @param before where they stood, at worst; empty where that does not matter
 * @param after where they stand then; empty for where they were at first, or where that does not matter
 * @param words the reason, or what was said; may be empty
 * @param name of who did it; empty where the rules did
 */
public record Step(
        UUID employee,
        Kind kind,
        Optional<TalentBox> before,
        Optional<TalentBox> after,
        String words,
        String name,
        Instant at) {
    /** What was done. */
    public enum Kind {
        MOVED,
        RETURNED,
        DISCUSSED,
        UNDISCUSSED,
        OBJECTED,
        VOTED_FOR,
        VOTED_AGAINST,
        KEPT,
        TAKEN_BACK
    }
}

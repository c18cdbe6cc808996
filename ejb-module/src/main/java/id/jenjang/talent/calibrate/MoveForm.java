package id.jenjang.talent.calibrate;

import id.jenjang.talent.scheme.TalentBox;
import java.util.UUID;

/**
 * What a member asks for about somebody.
 *
 * @param to the box; null where none was chosen
 * @param version of the standing that the member was shown
 */
public record MoveForm(UUID employee, TalentBox to, String reason, long version) {
    /** Characters of a reason. */
    public static final int LONGEST_REASON = 2_000;

    public MoveForm {
        reason = reason == null ? "" : reason.strip();
    }
}

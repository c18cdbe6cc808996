package id.jenjang.talent.objection;

import id.jenjang.talent.scheme.TalentBox;
import java.util.UUID;

/**
 * How somebody answers an objection.
 *
 * @param box that it becomes; null unless it is corrected to one
 */
public record RulingForm(UUID objection, Ruling ruling, TalentBox box, String reason) {
    /** Characters of a reason. */
    public static final int LONGEST_REASON = 2_000;

    public RulingForm {
        reason = reason == null ? "" : reason.strip();
    }
}

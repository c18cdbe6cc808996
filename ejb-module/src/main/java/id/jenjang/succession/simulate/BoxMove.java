package id.jenjang.succession.simulate;

import id.jenjang.talent.scheme.TalentBox;
import java.util.Optional;

/**
 * How many would go from one box to another; who stays has the same box twice.
 *
 * @param was key of a box, or of none that is certain
 * @param becomes the same
 */
public record BoxMove(String was, String becomes, int count) {
    /** Whether they stay. */
    public boolean stays() {
        return was.equals(becomes);
    }

    /** The box of a key; empty for no certain box. */
    public static Optional<TalentBox> box(String key) {
        return TalentBox.all().stream().filter(box -> box.key().equals(key)).findFirst();
    }
}

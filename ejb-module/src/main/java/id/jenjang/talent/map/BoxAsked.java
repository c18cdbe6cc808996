package id.jenjang.talent.map;

import id.jenjang.talent.scheme.TalentBox;
import java.util.Optional;

/**
 * Which people of a cycle are asked for, by the page.
 *
 * @param box those who are in that box for certain; empty for those whose box is not certain
 * @param words part of a name; empty for everybody
 * @param first how many to skip
 */
public record BoxAsked(Optional<TalentBox> box, String words, int first, int size) {
    /** The most that one page has. */
    public static final int MOST = 1_000;

    public BoxAsked {
        words = words == null ? "" : words.strip();
        first = Math.max(0, first);
        size = Math.max(1, Math.min(MOST, size));
    }
}

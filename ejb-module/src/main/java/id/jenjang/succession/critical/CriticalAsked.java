package id.jenjang.succession.critical;

import id.jenjang.talent.scheme.Band;
import java.util.Optional;

/**
 * Which positions are asked for, by the page.
 *
 * @param suggested those that rules suggest and nobody has assessed; otherwise the critical ones
 * @param risk of loss; empty for any
 * @param impact of loss; empty for any, and of no meaning for those suggested
 * @param words part of the name of the job or the unit; empty for any
 * @param first how many to skip
 */
public record CriticalAsked(
        boolean suggested, Optional<Band> risk, Optional<Band> impact, String words, int first, int size) {
    /** The most that one page has. */
    public static final int MOST = 1_000;

    public CriticalAsked {
        words = words == null ? "" : words.strip();
        first = Math.max(0, first);
        size = Math.max(1, Math.min(MOST, size));
    }
}

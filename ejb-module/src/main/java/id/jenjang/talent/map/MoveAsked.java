package id.jenjang.talent.map;

import id.jenjang.talent.scheme.TalentBox;
import java.util.Optional;

/**
 * Which people who moved between two cycles are asked for, by the page.
 *
 * @param from the box they were in; empty for any
 * @param to the box they are in; empty for any
 * @param first how many to skip
 */
public record MoveAsked(Optional<TalentBox> from, Optional<TalentBox> to, int first, int size) {
    public MoveAsked {
        first = Math.max(0, first);
        size = Math.max(1, Math.min(BoxAsked.MOST, size));
    }
}

package id.jenjang.talent.map;

import id.jenjang.talent.scheme.TalentBox;
import java.util.Optional;
import java.util.UUID;

/**
 * The box of one person that counts now: the one that a committee agreed on, else the one that was mapped.
 *
 * @param cycle the announced cycle that it is of
 * @param worst the box when all that is missing turns out at its worst
 * @param best the box when all that is missing turns out at its best; the same as the worst where the box is certain
 * @param calibrated whether a committee agreed on it
 */
public record CurrentBox(UUID cycle, TalentBox worst, TalentBox best, boolean calibrated) {
    /** The box, when nothing missing can change it. */
    public Optional<TalentBox> box() {
        return worst.equals(best) ? Optional.of(worst) : Optional.empty();
    }
}

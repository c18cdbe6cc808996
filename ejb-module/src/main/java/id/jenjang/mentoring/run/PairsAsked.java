package id.jenjang.mentoring.run;

import id.jenjang.mentoring.match.MatchedPair;
import java.util.Optional;

/**
 * Which pairs of a run to show.
 *
 * @param words that the name of one of the two holds; empty for all
 * @param origin how they came in; empty for all
 */
public record PairsAsked(String words, Optional<MatchedPair.Origin> origin) {
    /** All pairs. */
    public static final PairsAsked ALL = new PairsAsked("", Optional.empty());

    /** Words without blanks around them; none given counts as empty. */
    public PairsAsked {
        words = words == null ? "" : words.strip();
    }
}

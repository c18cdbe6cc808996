package id.jenjang.talent.calibrate;

import java.util.Optional;

/**
 * The votes about a move, counted (hasil pemungutan suara).
 *
 * @param entitled how many may vote
 * @param keeping how many are for the move
 * @param against how many are against it
 * @param chair whether the chair is for it; empty while the chair has not voted
 */
record Tally(int entitled, int keeping, int against, Optional<Boolean> chair) {
    private static final int WHOLE = 100;

    /** Whether enough have voted. */
    boolean enough(CalibrationTerms terms) {
        return given() > 0 && (long) given() * WHOLE >= (long) terms.quorum() * entitled;
    }

    /** Whether everybody has. */
    boolean complete() {
        return given() >= entitled;
    }

    /** Whether the move stays. */
    boolean kept(CalibrationTerms terms) {
        if (keeping == against) {
            return terms.tie() == TieRule.CHAIR && chair.orElse(false);
        }
        return (long) keeping * WHOLE > (long) terms.majority() * given();
    }

    private int given() {
        return keeping + against;
    }
}

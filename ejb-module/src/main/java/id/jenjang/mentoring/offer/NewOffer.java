package id.jenjang.mentoring.offer;

import id.jenjang.mentoring.match.Couple;
import id.jenjang.mentoring.match.Fit;
import java.util.Objects;

/**
 * A pair to be offered.
 *
 * @param fit as the two will read it
 */
public record NewOffer(Couple couple, Fit fit) {
    /** Refuses what is missing, and a pair of one. */
    public NewOffer {
        Objects.requireNonNull(fit, "fit");
        if (couple.mentor().equals(couple.mentee())) {
            throw new IllegalArgumentException("Nobody is their own mentor");
        }
    }
}

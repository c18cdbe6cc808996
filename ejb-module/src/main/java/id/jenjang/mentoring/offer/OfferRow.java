package id.jenjang.mentoring.offer;

import id.jenjang.access.ShowsPeople;
import id.jenjang.mentoring.programme.MentoringProgramme;
import id.jenjang.mentoring.signup.Side;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * An offer as one of the two sees it.
 *
 * @param side on which the viewer is
 * @param answerBy the last day for whoever is asked now, or was asked last
 * @param known whether the other knows of the offer
 * @param version of the offer, to be named with the answer
 */
public record OfferRow(
        UUID offer,
        MentoringProgramme programme,
        Side side,
        OfferStage stage,
        LocalDate answerBy,
        OtherPerson other,
        List<OfferReason> reasons,
        boolean known,
        long version)
        implements ShowsPeople {
    /** Copies what could change. */
    public OfferRow {
        reasons = List.copyOf(reasons);
    }

    /** Whether the viewer can answer. */
    public boolean open() {
        return stage == OfferStage.ASKED;
    }

    /** Whether nothing of it changes any more. */
    public boolean over() {
        return stage != OfferStage.ASKED && stage != OfferStage.OTHER_ASKED;
    }

    // A mentor who saw in the trail of reads who was offered them would see who declined; what the mentee is shown here
    // the mentor has opened to everybody who may join.
    @Override
    public Collection<UUID> people() {
        return known ? List.of(other.employee()) : List.of();
    }
}

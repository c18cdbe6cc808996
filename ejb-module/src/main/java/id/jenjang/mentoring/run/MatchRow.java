package id.jenjang.mentoring.run;

import id.jenjang.access.ShowsPeople;
import id.jenjang.mentoring.match.Fit;
import id.jenjang.mentoring.match.MatchedPair;
import id.jenjang.mentoring.offer.OfferState;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A pair of a run, as the desk shows it.
 *
 * @param mentorUnit empty when not known, and
 * @param menteeUnit likewise
 * @param origin how it came into the run
 * @param kept whether the run that this one is near to has it as well
 * @param offer where its offer stands; empty before it was published, and for pairs that stood before
 */
public record MatchRow(
        UUID mentor,
        String mentorName,
        String mentorUnit,
        UUID mentee,
        String menteeName,
        String menteeUnit,
        Fit fit,
        MatchedPair.Origin origin,
        boolean kept,
        Optional<OfferState> offer)
        implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return List.of(mentor, mentee);
    }
}

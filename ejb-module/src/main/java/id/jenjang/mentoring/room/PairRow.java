package id.jenjang.mentoring.room;

import id.jenjang.access.ShowsPeople;
import id.jenjang.mentoring.pair.MentoringPair;
import id.jenjang.mentoring.record.Session;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A pair as one of the two sees it in the list of their own.
 *
 * @param programme its name
 * @param mentoring whether the viewer is the mentor
 * @param partnerJob the partner's job; empty when they hold none
 * @param partnerUnit the partner's unit; empty when they hold no position
 * @param next the next planned session; null when there is none
 * @param goals how many goals it has
 * @param progress how far they are on average, in percent
 * @param minutes held so far
 */
public record PairRow(
        MentoringPair pair,
        String programme,
        boolean mentoring,
        UUID partner,
        String partnerName,
        String partnerJob,
        String partnerUnit,
        Session next,
        int goals,
        int progress,
        int minutes)
        implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return List.of(partner);
    }
}

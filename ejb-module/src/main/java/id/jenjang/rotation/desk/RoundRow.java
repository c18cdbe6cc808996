package id.jenjang.rotation.desk;

import id.jenjang.rotation.store.RoundStatus;
import id.jenjang.rotation.store.StoredRound;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A round in a list (putaran rotasi).
 *
 * @param from the first day of its first period
 * @param to the last day of its last period
 * @param bidsClose the last day for bids; null before it is opened for them
 * @param termsNumber which version of its terms is the newest, from 1
 * @param version what a change has to name
 */
public record RoundRow(
        UUID uuid,
        String name,
        RoundStatus status,
        LocalDate from,
        LocalDate to,
        int periods,
        LocalDate bidsClose,
        int termsNumber,
        long version) {
    /** Of a stored round. */
    public static RoundRow of(StoredRound round) {
        int periods = round.terms().periods().size();
        return new RoundRow(
                round.uuid(),
                round.name(),
                round.status(),
                round.terms().periods().get(0).from(),
                round.terms().periods().get(periods - 1).to(),
                periods,
                round.bidsClose(),
                round.termsNumber(),
                round.version());
    }
}

package id.jenjang.mentoring.offer;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What somebody was offered, and where they wait.
 *
 * @param rows those to be answered first, then those that the other answers, then the last ones that are over
 * @param terms by which the days to answer are counted
 */
public record OwnOffers(List<OfferRow> rows, List<WaitingPlace> waiting, OfferTerms terms) implements ShowsPeople {
    /** Copies what could change. */
    public OwnOffers {
        rows = List.copyOf(rows);
        waiting = List.copyOf(waiting);
    }

    @Override
    public Collection<UUID> people() {
        return rows.stream().flatMap(row -> row.people().stream()).toList();
    }
}

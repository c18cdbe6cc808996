package id.jenjang.rotation.desk;

import id.jenjang.access.ShowsPeople;
import id.jenjang.rotation.round.HandRule;
import id.jenjang.rotation.round.RotationTerms;
import id.jenjang.rotation.round.Waiver;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A round with all it is run by.
 *
 * @param terms the newest terms
 * @param units names of the scope's units by id
 * @param names names of the people and positions that settlements, waivers and critical positions are about, by id
 * @param bidders how many people saved a sheet
 * @param openPositions how many positions are open to bids
 */
public record RoundDetail(
        RoundRow round,
        RotationTerms terms,
        Map<UUID, String> units,
        Map<UUID, String> names,
        int bidders,
        int openPositions)
        implements ShowsPeople {
    public RoundDetail {
        units = Map.copyOf(units);
        names = Map.copyOf(names);
    }

    @Override
    public Collection<UUID> people() {
        List<HandRule> hand = terms.hand();
        return Stream.concat(
                        hand.stream().map(HandRule::employee).filter(Objects::nonNull),
                        terms.waivers().stream().map(Waiver::employee))
                .toList();
    }
}

package id.jenjang.rotation.desk;

import id.jenjang.access.ShowsPeople;
import id.jenjang.people.DeclaredRow;
import id.jenjang.rotation.round.DeclaredPair;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who must not come into one unit or one line in a round (pernyataan hubungan).
 *
 * @param noted what analysts declared for this round, in the order of the terms, what has ended included
 * @param imported what the host platform declares between two people of the round's units, the oldest first
 * @param names names of all of them by id
 */
public record RoundPairs(List<DeclaredPair> noted, List<DeclaredRow> imported, Map<UUID, String> names)
        implements ShowsPeople {
    public RoundPairs {
        noted = List.copyOf(noted);
        imported = List.copyOf(imported);
        names = Map.copyOf(names);
    }

    @Override
    public Collection<UUID> people() {
        return people(noted, imported);
    }

    static List<UUID> people(List<DeclaredPair> noted, List<DeclaredRow> imported) {
        return Stream.concat(
                        noted.stream().flatMap(pair -> Stream.of(pair.one(), pair.other())),
                        imported.stream().flatMap(pair -> Stream.of(pair.one(), pair.other())))
                .distinct()
                .toList();
    }
}

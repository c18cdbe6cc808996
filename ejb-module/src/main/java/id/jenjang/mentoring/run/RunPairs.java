package id.jenjang.mentoring.run;

import id.jenjang.mentoring.match.Couple;
import id.jenjang.mentoring.match.MatchedPair;
import id.jenjang.mentoring.match.Matching;
import id.jenjang.mentoring.offer.Offer;
import id.jenjang.mentoring.offer.OfferState;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The pairs of a run as a table by name. */
final class RunPairs {
    private final Matching matching;
    private final Set<Couple> before = new HashSet<>();
    private final boolean near;
    private final Map<Couple, OfferState> offered = new HashMap<>();
    private final NamedPeople people;
    private final Map<UUID, String> called;

    RunPairs(Matching matching, Optional<Matching> base, List<Offer> offers, NamedPeople people) {
        this.matching = matching;
        this.people = people;
        near = base.isPresent();
        base.ifPresent(one -> one.pairs().forEach(pair -> before.add(pair.couple())));
        offers.forEach(offer -> offered.put(offer.couple(), offer.state()));
        called = people.called(everybody(matching.pairs()));
    }

    private static Set<UUID> everybody(List<MatchedPair> pairs) {
        Set<UUID> all = new HashSet<>();
        pairs.forEach(pair -> {
            all.add(pair.couple().mentor());
            all.add(pair.couple().mentee());
        });
        return all;
    }

    long count(PairsAsked asked) {
        return matching.pairs().stream().filter(pair -> fits(pair, asked)).count();
    }

    List<MatchRow> page(PairsAsked asked, int first, int size) {
        List<MatchedPair> page = matching.pairs().stream()
                .filter(pair -> fits(pair, asked))
                .sorted(Comparator.comparing(
                                (MatchedPair pair) -> name(pair.couple().mentee()))
                        .thenComparing(MatchedPair::couple))
                .skip(first)
                .limit(size)
                .toList();
        Map<UUID, String> units = people.units(everybody(page));
        return page.stream().map(pair -> row(pair, units)).toList();
    }

    private boolean fits(MatchedPair pair, PairsAsked asked) {
        boolean origin = asked.origin().isEmpty() || asked.origin().get() == pair.origin();
        return origin
                && (asked.words().isEmpty()
                        || NamedPeople.holds(name(pair.couple().mentee()), asked.words())
                        || NamedPeople.holds(name(pair.couple().mentor()), asked.words()));
    }

    private MatchRow row(MatchedPair pair, Map<UUID, String> units) {
        Couple couple = pair.couple();
        return new MatchRow(
                couple.mentor(),
                name(couple.mentor()),
                units.getOrDefault(couple.mentor(), ""),
                couple.mentee(),
                name(couple.mentee()),
                units.getOrDefault(couple.mentee(), ""),
                pair.fit(),
                pair.origin(),
                !near || before.contains(couple),
                Optional.ofNullable(offered.get(couple)));
    }

    private String name(UUID person) {
        return called.getOrDefault(person, "");
    }
}

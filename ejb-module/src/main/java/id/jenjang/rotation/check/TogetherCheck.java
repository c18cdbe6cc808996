package id.jenjang.rotation.check;

import id.jenjang.people.DeclaredRow;
import id.jenjang.people.PlaceRow;
import id.jenjang.people.PositionRow;
import id.jenjang.requirement.words.Text;
import id.jenjang.rotation.round.Move;
import id.jenjang.rotation.round.Mover;
import id.jenjang.rotation.round.PolicyRule;
import id.jenjang.rotation.round.RotationTerms;
import id.jenjang.rotation.round.RuleKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** What moves break together: shares of units, experienced people who stay, declared pairs. */
final class TogetherCheck {
    private final RotationTerms terms;
    private final World world;
    private final List<Move> moves;
    private final Map<UUID, PlaceRow> places;
    private final Set<UUID> unitsWithHead = new HashSet<>();
    private final List<Breach> found = new ArrayList<>();

    TogetherCheck(RotationTerms terms, World world, List<Move> moves) {
        this.terms = terms;
        this.world = world;
        this.moves = moves;
        this.places = world.picture().placesById();
        world.picture().positions().stream()
                .filter(PositionRow::heads)
                .forEach(position -> unitsWithHead.add(position.unit()));
    }

    List<Breach> breaches() {
        Map<UUID, Integer> sizes = new HashMap<>();
        world.picture().people().forEach(person -> sizes.merge(person.unit(), 1, Integer::sum));
        terms.inUse(RuleKind.UNIT_SHARE_OUT).forEach(rule -> shares(rule, sizes, true));
        terms.inUse(RuleKind.UNIT_SHARE_IN).forEach(rule -> shares(rule, sizes, false));
        terms.inUse(RuleKind.EXPERIENCED_STAY).forEach(this::experienced);
        terms.inUse(RuleKind.DECLARED_PAIR).forEach(this::pairs);
        return found;
    }

    private void shares(PolicyRule rule, Map<UUID, Integer> sizes, boolean out) {
        for (int period = 1; period <= terms.periods().size(); period++) {
            Map<UUID, List<UUID>> people = new TreeMap<>();
            for (Move move : moves) {
                UUID from = world.person(move.employee()).unit();
                UUID to = world.position(move.to()).unit();
                if (move.period() == period && !from.equals(to)) {
                    people.computeIfAbsent(out ? from : to, unit -> new ArrayList<>())
                            .add(move.employee());
                }
            }
            int current = period;
            people.forEach((unit, who) -> {
                int most = Math.max(1, sizes.getOrDefault(unit, 0) * rule.percent() / 100);
                if (who.size() > most) {
                    Text words = Text.of(out ? "breach.out" : "breach.in", who.size(), most, rule.percent());
                    found.add(new Breach(rule.key(), rule.citation(), who, null, unit, current, words));
                }
            });
        }
    }

    /** Counted are those who would be there through the horizon; who leaves the agency anyway is not. */
    private void experienced(PolicyRule rule) {
        Map<UUID, Set<UUID>> veterans = new TreeMap<>();
        int last = terms.periods().size();
        for (Mover person : world.picture().people()) {
            boolean longThere = !person.since()
                    .plusMonths(rule.months())
                    .isAfter(world.picture().asOf());
            if (longThere && !World.gone(person, terms.periods().get(last - 1).from())) {
                veterans.computeIfAbsent(person.unit(), unit -> new HashSet<>()).add(person.employee());
            }
        }
        veterans.forEach((unit, who) -> {
            int needed = who.size() * rule.percent() / 100;
            List<UUID> leaving = moves.stream()
                    .filter(move -> who.contains(move.employee()))
                    .filter(move -> !world.position(move.to()).unit().equals(unit))
                    .map(Move::employee)
                    .sorted()
                    .toList();
            if (!leaving.isEmpty() && who.size() - leaving.size() < needed) {
                Text words = Text.of("breach.experienced", who.size() - leaving.size(), needed, rule.months());
                found.add(new Breach(rule.key(), rule.citation(), leaving, null, unit, 0, words));
            }
        });
    }

    private void pairs(PolicyRule rule) {
        Map<UUID, Move> moved = new HashMap<>();
        moves.forEach(move -> moved.put(move.employee(), move));
        Set<Set<UUID>> told = new HashSet<>();
        for (DeclaredRow declared : terms.declared(world.picture().declared())) {
            boolean named = rule.names().isEmpty() || rule.names().contains(declared.kind());
            boolean known = world.person(declared.one()) != null && world.person(declared.other()) != null;
            if (named && known && told.add(Set.of(declared.one(), declared.other()))) {
                pair(rule, declared, moved);
            }
        }
    }

    /** Broken in the first period in which they are near one another and at least one of them has been moved. */
    private void pair(PolicyRule rule, DeclaredRow declared, Map<UUID, Move> moved) {
        for (int period = 1; period <= terms.periods().size(); period++) {
            boolean oneMoved = movedBy(moved.get(declared.one()), period);
            boolean otherMoved = movedBy(moved.get(declared.other()), period);
            UUID one = world.seats(period).get(declared.one());
            UUID other = world.seats(period).get(declared.other());
            if ((oneMoved || otherMoved) && one != null && other != null && near(one, other)) {
                found.add(new Breach(
                        rule.key(),
                        rule.citation(),
                        List.of(declared.one(), declared.other()),
                        null,
                        world.position(one).unit(),
                        period,
                        Text.of("breach.pair")));
                return;
            }
        }
    }

    private static boolean movedBy(Move move, int period) {
        return move != null && move.period() <= period;
    }

    private boolean near(UUID one, UUID other) {
        PositionRow a = world.position(one);
        PositionRow b = world.position(other);
        return a.unit().equals(b.unit()) || commands(a, b) || commands(b, a);
    }

    /** Whether the holder of one position is the direct superior of the holder of another. */
    private boolean commands(PositionRow above, PositionRow below) {
        if (!above.heads()) {
            return false;
        }
        UUID unit = below.heads() ? parent(below.unit()) : below.unit();
        while (unit != null && !unitsWithHead.contains(unit)) {
            unit = parent(unit);
        }
        return Objects.equals(unit, above.unit());
    }

    private UUID parent(UUID unit) {
        PlaceRow place = places.get(unit);
        return place == null ? null : place.parent();
    }
}

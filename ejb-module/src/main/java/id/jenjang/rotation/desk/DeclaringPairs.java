package id.jenjang.rotation.desk;

import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.people.DeclaredRow;
import id.jenjang.people.Names;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.PersonRow;
import id.jenjang.people.PositionsOfUnits;
import id.jenjang.people.UnitTree;
import id.jenjang.rotation.round.DeclaredPair;
import id.jenjang.rotation.round.RotationScope;
import id.jenjang.rotation.round.RotationTerms;
import id.jenjang.rotation.store.RotationRefused;
import id.jenjang.rotation.store.RoundStatus;
import id.jenjang.rotation.store.Rounds;
import id.jenjang.rotation.store.StoredRound;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets analysts declare kinship or a conflict of interest between two people for a round, and end it, beside what the
 * host platform delivers. Each change writes a new version of the terms.
 */
@Stateless
@Allows(value = Role.ANALYST, aboutNobody = true)
public class DeclaringPairs {
    @Inject
    private Rounds rounds;

    @Inject
    private ReachableRounds reachable;

    @Inject
    private PositionsOfUnits positions;

    @Inject
    private PeopleOfUnits people;

    @Inject
    private UnitTree tree;

    @Inject
    private Names names;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    /** For the container. */
    public DeclaringPairs() {}

    DeclaringPairs(
            Rounds rounds,
            ReachableRounds reachable,
            PositionsOfUnits positions,
            PeopleOfUnits people,
            UnitTree tree,
            Names names,
            Event<Act> trail,
            Clock clock) {
        this.rounds = rounds;
        this.reachable = reachable;
        this.positions = positions;
        this.people = people;
        this.tree = tree;
        this.names = names;
        this.trail = trail;
        this.clock = clock;
    }

    /** All that is declared between people of the round's units. */
    public RoundPairs pairs(UUID round) {
        RotationTerms terms = reachable.round(round).terms();
        List<DeclaredRow> imported = positions.declarations(terms.scope().units(), LocalDate.now(clock));
        return new RoundPairs(terms.pairs(), imported, names.people(RoundPairs.people(terms.pairs(), imported)));
    }

    /** Declares two people of the round's units for every plan of the round; who says so is the caller. */
    public void declare(UUID round, long version, UUID one, UUID other, DeclaredPair.Kind kind, String reason) {
        StoredRound known = changeable(round);
        DeclaredPair pair = RotationRefused.unlessGood(
                () -> new DeclaredPair(one, other, kind, reason, reachable.actor(), clock.instant(), Optional.empty()));
        RotationScope scope = known.terms().scope();
        if (!worksIn(scope, one) || !worksIn(scope, other)) {
            throw new RotationRefused("refused.pairUnits");
        }
        if (known.terms().pairs().stream().anyMatch(had -> had.stands() && had.isOf(one, other))) {
            throw new RotationRefused("refused.pairKnown");
        }
        List<DeclaredPair> more = new ArrayList<>(known.terms().pairs());
        more.add(pair);
        keep(known, version, known.terms().declaring(more), "rotation.pair.declared", pair);
    }

    /** Ends what was declared for the round at a place of the list, from 0; it stays readable. */
    public void end(UUID round, long version, int place, String reason) {
        StoredRound known = changeable(round);
        DeclaredPair.Ending how =
                RotationRefused.unlessGood(() -> new DeclaredPair.Ending(reason, reachable.actor(), clock.instant()));
        List<DeclaredPair> pairs = known.terms().pairs();
        if (place < 0 || place >= pairs.size() || !pairs.get(place).stands()) {
            throw new RotationRefused("refused.pairEnded");
        }
        keep(known, version, known.terms().ending(place, how), "rotation.pair.ended", pairs.get(place));
    }

    private StoredRound changeable(UUID uuid) {
        StoredRound round = reachable.round(uuid);
        if (round.status() == RoundStatus.CLOSED_OUT) {
            throw new RotationRefused("refused.status", round.status());
        }
        return round;
    }

    private boolean worksIn(RotationScope scope, UUID employee) {
        return people.person(employee, LocalDate.now(clock))
                .map(PersonRow::unit)
                .filter(unit -> tree.within(unit, scope.units()))
                .isPresent();
    }

    private void keep(StoredRound round, long version, RotationTerms terms, String verb, DeclaredPair pair) {
        rounds.revise(OpeningRounds.at(round, version), terms, reachable.actor(), clock.instant());
        Map<String, String> facts = Map.of(
                "round",
                round.uuid().toString(),
                "terms",
                String.valueOf(round.termsNumber() + 1),
                "kind",
                pair.kind().name());
        trail.fire(new Act(verb, Optional.of(pair.one()), facts));
        trail.fire(new Act(verb, Optional.of(pair.other()), facts));
    }
}

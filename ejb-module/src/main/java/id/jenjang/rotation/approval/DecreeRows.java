package id.jenjang.rotation.approval;

import id.jenjang.decision.MatterState;
import id.jenjang.decision.approval.DecidedDays;
import id.jenjang.people.Names;
import id.jenjang.rotation.desk.ReachableRounds;
import id.jenjang.rotation.solve.PlannedMove;
import id.jenjang.rotation.store.ProposedChains;
import id.jenjang.rotation.store.StoredMatter;
import id.jenjang.rotation.store.StoredRound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The moves of the rounds that the caller looks after, with the days on which they take effect. */
@Dependent
class DecreeRows {
    private static final String UNKNOWN = "-";

    private ReachableRounds reachable;
    private ProposedChains proposed;
    private DecidedDays days;
    private Names names;

    DecreeRows() {}

    @Inject
    DecreeRows(ReachableRounds reachable, ProposedChains proposed, DecidedDays days, Names names) {
        this.reachable = reachable;
        this.proposed = proposed;
        this.days = days;
        this.names = names;
    }

    private record Found(StoredRound round, StoredMatter chain, PlannedMove move, DecidedDays.Day day) {}

    /** Those wanted, by the day on which they take effect and by name. */
    List<DecreeRow> of(DecreeFilter filter) {
        List<Found> found = new ArrayList<>();
        for (StoredRound round : reachable.all()) {
            List<StoredMatter> chains = proposed.ofRound(round.id()).stream()
                    .filter(chain -> wanted(chain, filter))
                    .toList();
            found.addAll(found(round, chains));
        }
        return rows(found).stream()
                .filter(row -> wanted(row, filter))
                .sorted(Comparator.comparing(DecreeRow::effectiveOn)
                        .thenComparing(DecreeRow::name)
                        .thenComparing(DecreeRow::decision))
                .toList();
    }

    private static boolean wanted(StoredMatter chain, DecreeFilter filter) {
        boolean decided = chain.state() == MatterState.DECIDED || chain.state() == MatterState.EFFECTIVE;
        boolean off = chain.state() == MatterState.REFUSED || chain.state() == MatterState.WITHDRAWN;
        return filter.chain().isEmpty() ? decided : !off && filter.chain().get().equals(chain.reference());
    }

    private static boolean wanted(DecreeRow row, DecreeFilter filter) {
        String lower = row.name().toLowerCase(Locale.ROOT);
        boolean stage = switch (filter.stage()) {
            case ALL -> true;
            case COMING -> !row.effective();
            case EFFECTIVE -> row.effective();
        };
        return stage
                && filter.from().filter(row.effectiveOn()::isBefore).isEmpty()
                && filter.to().filter(row.effectiveOn()::isAfter).isEmpty()
                && Arrays.stream(filter.name().toLowerCase(Locale.ROOT).split("\\s+"))
                        .allMatch(lower::contains);
    }

    private List<Found> found(StoredRound round, List<StoredMatter> chains) {
        Map<UUID, Map<UUID, DecidedDays.Day>> byMatter = new HashMap<>();
        days.of(chains.stream().map(StoredMatter::matter).toList())
                .forEach(day -> byMatter.computeIfAbsent(day.matter(), matter -> new HashMap<>())
                        .put(day.decision().person(), day));
        List<Found> found = new ArrayList<>();
        for (StoredMatter chain : chains) {
            Map<UUID, DecidedDays.Day> byPerson = byMatter.getOrDefault(chain.matter(), Map.of());
            chain.moves().stream()
                    .filter(move -> byPerson.containsKey(move.person()))
                    .forEach(move -> found.add(new Found(round, chain, move, byPerson.get(move.person()))));
        }
        return found;
    }

    private List<DecreeRow> rows(List<Found> found) {
        Set<UUID> people = new HashSet<>();
        Set<UUID> seats = new HashSet<>();
        Set<UUID> units = new HashSet<>();
        found.forEach(each -> {
            people.add(each.move().person());
            Stream.of(each.move().from(), each.move().to())
                    .filter(Objects::nonNull)
                    .forEach(seats::add);
            each.day().decision().fromUnit().ifPresent(units::add);
        });
        Map<UUID, String> byPerson = names.people(people);
        Map<UUID, Names.SeatName> bySeat = names.seats(seats);
        Map<UUID, Names.UnitName> byUnit = names.units(units);
        return found.stream().map(each -> row(each, byPerson, bySeat, byUnit)).toList();
    }

    private static DecreeRow row(
            Found found, Map<UUID, String> people, Map<UUID, Names.SeatName> seats, Map<UUID, Names.UnitName> units) {
        Optional<Names.SeatName> from = Optional.ofNullable(found.move().from()).map(seats::get);
        Optional<Names.SeatName> to = Optional.ofNullable(seats.get(found.move().to()));
        return new DecreeRow(
                found.day().decision().uuid(),
                found.chain().reference(),
                found.chain().moves().size(),
                found.move().person(),
                people.getOrDefault(found.move().person(), "?"),
                from.map(Names.SeatName::job).orElse(UNKNOWN),
                from.map(Names.SeatName::unitName)
                        .or(() -> found.day()
                                .decision()
                                .fromUnit()
                                .map(units::get)
                                .map(Names.UnitName::name))
                        .orElse(UNKNOWN),
                to.map(Names.SeatName::job).orElse(UNKNOWN),
                to.map(Names.SeatName::unitName).orElse(UNKNOWN),
                found.day().decision().effectiveOn(),
                found.day().state(),
                found.day().decidedAt(),
                found.day().effective(),
                found.round().name());
    }
}

package id.jenjang.succession.list;

import id.jenjang.people.Dossier;
import id.jenjang.people.Dossiers;
import id.jenjang.people.PlaceRow;
import id.jenjang.people.PositionsOfUnits;
import id.jenjang.people.UnitTree;
import id.jenjang.succession.critical.CriticalPositions;
import id.jenjang.succession.list.LiveRanking.Kept;
import id.jenjang.succession.rank.Cover;
import id.jenjang.succession.rank.CriticalPosition;
import id.jenjang.succession.rank.EmergencyCover;
import id.jenjang.succession.rank.RankingInput;
import id.jenjang.succession.rank.Reach;
import id.jenjang.succession.rank.Successor;
import id.jenjang.succession.rank.SuccessorList;
import id.jenjang.succession.rank.SuccessorRanking;
import id.jenjang.succession.rank.TalentCell;
import id.jenjang.succession.source.RankingInputs;
import id.jenjang.succession.source.RankingInputs.Stamp;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes a ranking from what is stored, and brings changes into one; stores nothing. */
@Dependent
class RankingChanges {
    private RankingInputs inputs;
    private CriticalPositions critical;
    private Dossiers dossiers;
    private UnitTree tree;
    private PositionsOfUnits units;

    RankingChanges() {}

    @Inject
    RankingChanges(
            RankingInputs inputs,
            CriticalPositions critical,
            Dossiers dossiers,
            UnitTree tree,
            PositionsOfUnits units) {
        this.inputs = inputs;
        this.critical = critical;
        this.dossiers = dossiers;
        this.tree = tree;
        this.units = units;
    }

    /** Everything ranked anew. */
    Kept all(Stamp now) {
        RankingInput input = inputs.today();
        Map<UUID, CriticalPosition> positions = positions(now.asOf());
        SuccessorRanking ranking = SuccessorRanking.of(input, positions.values());
        Map<UUID, Byte> cells = new HashMap<>();
        for (int person = 0; person < input.boxes().length; person++) {
            if (input.boxes()[person] != TalentCell.UNKNOWN) {
                cells.put(input.people().employee(person), input.boxes()[person]);
            }
        }
        Map<UUID, Set<UUID>> below = units.places().stream()
                .filter(place -> place.parent() != null)
                .collect(Collectors.groupingBy(
                        PlaceRow::parent, Collectors.mapping(PlaceRow::uuid, Collectors.toSet())));
        Kept kept = new Kept(
                ranking,
                cells,
                below,
                input.policy().emergency().reach(),
                input.people().size(),
                now);
        kept.positions.putAll(positions);
        return kept;
    }

    private Map<UUID, CriticalPosition> positions(LocalDate day) {
        Map<UUID, CriticalPosition> positions = new LinkedHashMap<>();
        critical.asOf(day).stream()
                .filter(position -> position.unit() != null)
                .forEach(position -> positions.put(position.id(), position));
        return positions;
    }

    /** Brings in what is stored of those people and of the critical positions; gives the positions it may touch. */
    Set<UUID> apply(Kept kept, Set<UUID> people, Stamp now) {
        Set<UUID> touched = new LinkedHashSet<>();
        people.forEach(person -> person(kept, person, now.asOf(), touched));
        Map<UUID, CriticalPosition> fresh = positions(now.asOf());
        for (UUID gone : Set.copyOf(kept.positions.keySet())) {
            if (!fresh.containsKey(gone)) {
                kept.ranking.remove(gone);
                kept.positions.remove(gone);
                kept.covers.remove(gone);
            }
        }
        fresh.forEach((id, position) -> {
            if (!position.equals(kept.positions.put(id, position))) {
                kept.ranking.put(position);
                touched.add(id);
            }
        });
        return touched;
    }

    private void person(Kept kept, UUID person, LocalDate day, Set<UUID> touched) {
        touched.addAll(kept.ranking.reached(person));
        Optional<Dossier> known = dossiers.of(person);
        if (known.isPresent()) {
            kept.ranking.put(known.get(), kept.cells.getOrDefault(person, TalentCell.UNKNOWN));
        } else {
            kept.ranking.leave(person);
        }
        touched.addAll(kept.ranking.reached(person));
        Set<UUID> at = tree.unitsOf(person, day);
        kept.positions.values().stream()
                .filter(position ->
                        kept.covers.getOrDefault(position.id(), Set.of()).contains(person)
                                || position.incumbents().contains(person)
                                || covered(kept, position, at))
                .forEach(position -> touched.add(position.id()));
    }

    private static boolean covered(Kept kept, CriticalPosition position, Set<UUID> at) {
        return kept.reach == Reach.AGENCY
                || at.contains(position.unit())
                || kept.reach == Reach.UNIT_AND_BELOW
                        && kept.below(position).stream().anyMatch(at::contains);
    }

    /** All that is stored of a position. */
    ListText text(Kept kept, UUID id) {
        CriticalPosition position = kept.positions.get(id);
        SuccessorList list = kept.ranking.list(id).orElseThrow();
        List<Cover> cover = EmergencyCover.of(kept.ranking, position, kept.below(position));
        kept.covers.put(id, cover.stream().map(Cover::employee).collect(Collectors.toCollection(HashSet::new)));
        Map<UUID, Byte> cells = new HashMap<>();
        for (Successor one : list.successors()) {
            cells.put(one.employee(), kept.cells.getOrDefault(one.employee(), TalentCell.UNKNOWN));
        }
        return new ListText(position, list, cover, cells);
    }
}

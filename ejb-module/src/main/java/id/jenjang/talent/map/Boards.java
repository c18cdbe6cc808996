package id.jenjang.talent.map;

import id.jenjang.access.NotAllowed;
import id.jenjang.people.UnitTree;
import id.jenjang.talent.map.Placements.Spread;
import id.jenjang.talent.scheme.TalentBox;
import id.jenjang.talent.scheme.TalentScheme;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The nine boxes of cycles that have their results, whoever asks for them. */
@Dependent
class Boards {
    private static final int NAMED = 8;

    private Cycles cycles;
    private Placements placements;
    private PublishedSchemes schemes;
    private UnitTree tree;

    Boards() {}

    @Inject
    Boards(Cycles cycles, Placements placements, PublishedSchemes schemes, UnitTree tree) {
        this.cycles = cycles;
        this.placements = placements;
        this.schemes = schemes;
        this.tree = tree;
    }

    /** The cycle, which has its results; refused like one that does not exist otherwise. */
    TalentCycle ready(UUID cycle) {
        return cycles.find(cycle)
                .filter(one -> one.state() == CycleState.READY)
                .orElseThrow(() -> new NotAllowed("Boards"));
    }

    TalentScheme scheme(TalentCycle cycle) {
        return schemes.version(cycle.schemeKey(), cycle.schemeVersion());
    }

    CycleRow row(TalentCycle cycle) {
        return new CycleRow(cycle, tree.nameOf(cycle.unit()).orElse(""));
    }

    TalentBoard board(TalentCycle cycle, UUID unit) {
        TalentScheme scheme = scheme(cycle);
        List<Spread> spread = placements.spread(cycle.uuid(), unit);
        Map<TalentBox, List<PlacedRow>> first = placements.first(cycle.uuid(), unit, NAMED);
        List<BoxCell> cells = TalentBox.all().stream()
                .map(box -> new BoxCell(
                        scheme.box(box),
                        certain(spread, box),
                        possible(spread, box),
                        first.getOrDefault(box, List.of())))
                .toList();
        int uncertain = spread.stream()
                .filter(one -> !one.worst().equals(one.best()))
                .mapToInt(Spread::count)
                .sum();
        return new TalentBoard(row(cycle), scheme, cells, uncertain);
    }

    private static int certain(List<Spread> spread, TalentBox box) {
        return spread.stream()
                .filter(one -> one.worst().equals(box) && one.best().equals(box))
                .mapToInt(Spread::count)
                .sum();
    }

    private static int possible(List<Spread> spread, TalentBox box) {
        return spread.stream()
                .filter(one -> !one.worst().equals(one.best()))
                .filter(one -> TalentBox.between(one.worst(), one.best()).contains(box))
                .mapToInt(Spread::count)
                .sum();
    }
}

package id.jenjang.talent.map;

import id.jenjang.access.ShowsPeople;
import id.jenjang.talent.scheme.TalentBox;
import id.jenjang.talent.scheme.TalentScheme;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The nine boxes of a cycle for a unit and all below it (kotak talenta).
 *
 * @param cells all nine, in the order of {@link TalentBox#all}
 * @param uncertain how many have no certain box
 */
public record TalentBoard(CycleRow cycle, TalentScheme scheme, List<BoxCell> cells, int uncertain)
        implements ShowsPeople {
    public TalentBoard {
        cells = List.copyOf(cells);
    }

    /** How many people it is about. */
    public int total() {
        return cells.stream().mapToInt(BoxCell::count).sum() + uncertain;
    }

    /** The cell of a box. */
    public BoxCell cell(TalentBox box) {
        return cells.get(TalentBox.all().indexOf(box));
    }

    @Override
    public Collection<UUID> people() {
        return cells.stream()
                .flatMap(cell -> cell.first().stream())
                .map(PlacedRow::employee)
                .toList();
    }
}

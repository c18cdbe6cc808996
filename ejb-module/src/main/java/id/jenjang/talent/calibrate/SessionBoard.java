package id.jenjang.talent.calibrate;

import id.jenjang.access.ShowsPeople;
import id.jenjang.talent.map.TalentCycle;
import id.jenjang.talent.scheme.BoxRule;
import id.jenjang.talent.scheme.TalentBox;
import id.jenjang.talent.scheme.TalentScheme;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A session with everybody's place as it is now.
 *
 * @param cells all nine, in the order of {@link TalentBox#all}
 * @param uncertain those without a certain box: how many, and the first few
 * @param moved everybody whom the session moved, the last first
 */
public record SessionBoard(
        CalibrationSession session,
        TalentCycle cycle,
        String unitName,
        TalentScheme scheme,
        List<Cell> cells,
        Cell uncertain,
        List<Standing> moved)
        implements ShowsPeople {
    private static final int WHOLE = 100;

    public SessionBoard {
        cells = List.copyOf(cells);
        moved = List.copyOf(moved);
    }

    /**
     * One box of a session.
     *
     * @param rule null for those without a certain box
     * @param expected the share that the guide expects, in percent
     * @param share the share of those with a certain box who are in it, in percent
     * @param first the first few
     */
    public record Cell(BoxRule rule, int count, int discussed, int expected, int share, List<Standing> first) {
        public Cell {
            first = List.copyOf(first);
        }
    }

    /** The cell of a box. */
    public Cell cell(TalentBox box) {
        return cells.get(TalentBox.all().indexOf(box));
    }

    /** How many have a certain box. */
    public int certain() {
        return cells.stream().mapToInt(Cell::count).sum();
    }

    /** How many the session goes over. */
    public int total() {
        return certain() + uncertain.count();
    }

    static int percent(int part, int whole) {
        return whole == 0 ? 0 : Math.round((float) part * WHOLE / whole);
    }

    @Override
    public Collection<UUID> people() {
        return Stream.concat(
                        Stream.concat(cells.stream(), Stream.of(uncertain)).flatMap(cell -> cell.first().stream()),
                        moved.stream())
                .map(Standing::employee)
                .distinct()
                .toList();
    }
}

package id.jenjang.succession.critical;

import id.jenjang.succession.criteria.CriticalityScheme;
import id.jenjang.talent.scheme.Band;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Critical positions of a unit and all below it, by risk and impact of loss (peta risiko jabatan kritikal).
 *
 * @param scheme in force today; empty when there is none
 * @param cells with positions in them
 * @param suggested how many the rules suggest that nobody has assessed
 * @param asOf the day that risks and suggestions stand for; empty before they were worked out
 */
public record HeatMap(Optional<CriticalityScheme> scheme, List<Cell> cells, int suggested, Optional<LocalDate> asOf) {
    public HeatMap {
        cells = List.copyOf(cells);
    }

    /** How many critical positions stand where. */
    public record Cell(Band risk, Band impact, int count) {}

    /** How many critical positions stand there. */
    public int count(Band risk, Band impact) {
        return cells.stream()
                .filter(cell -> cell.risk() == risk && cell.impact() == impact)
                .mapToInt(Cell::count)
                .sum();
    }

    /** How many critical positions there are. */
    public int total() {
        return cells.stream().mapToInt(Cell::count).sum();
    }
}

package id.jenjang.succession.desk;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A unit with its critical positions and those below it, as far as asked for.
 *
 * @param above the unit above; empty for a root, and where the caller may not look there
 * @param all of the unit and all below it, counted without regard to what is asked for
 * @param below the units directly below, counted the same; none without critical positions
 * @param lines the positions asked for, of the unit and all below it, in the order of the tree
 */
public record ChartView(Optional<UUID> above, UnitCount all, List<UnitCount> below, List<PositionLine> lines)
        implements ShowsPeople {
    public ChartView {
        below = List.copyOf(below);
        lines = List.copyOf(lines);
    }

    /** The positions of the unit itself. */
    public List<PositionLine> own() {
        return lines.stream().filter(line -> line.unit().equals(all.unit())).toList();
    }

    @Override
    public Collection<UUID> people() {
        return lines.stream()
                .flatMap(line -> line.incumbents().stream())
                .map(Named::employee)
                .distinct()
                .toList();
    }
}

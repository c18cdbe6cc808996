package id.jenjang.succession.desk;

import java.util.Collection;
import java.util.UUID;

/**
 * A unit and all below it, counted.
 *
 * @param positions how many critical positions
 * @param covered how many have a successor in some time
 * @param coveredNow how many have one who is ready now
 * @param atOnce how many are filled by somebody of their own when as many as possible of the agency are
 */
public record UnitCount(UUID unit, String name, int positions, int covered, int coveredNow, int atOnce) {
    static UnitCount of(UUID unit, String name, Collection<PositionLine> lines) {
        return new UnitCount(
                unit,
                name,
                lines.size(),
                (int) lines.stream().filter(line -> line.candidates() > 0).count(),
                (int) lines.stream().filter(line -> line.readyNow() > 0).count(),
                (int) lines.stream().filter(PositionLine::filledAtOnce).count());
    }
}

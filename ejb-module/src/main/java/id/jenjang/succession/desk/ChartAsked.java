package id.jenjang.succession.desk;

import id.jenjang.talent.scheme.Band;
import java.util.Optional;

/**
 * Which positions are asked for.
 *
 * @param uncovered only those without somebody of their own who is ready now
 * @param risk only those of that risk; empty for any
 * @param freeBy only those that fall free up to the end of that year; empty for any
 */
public record ChartAsked(boolean uncovered, Optional<Band> risk, Optional<Integer> freeBy) {
    /** All positions. */
    public static final ChartAsked ALL = new ChartAsked(false, Optional.empty(), Optional.empty());

    boolean takes(PositionLine line) {
        return (!uncovered || line.coverage() != Coverage.COVERED)
                && (risk.isEmpty() || risk.equals(line.risk()))
                && freeBy.map(year -> line.fallsFree()
                                .filter(day -> day.getYear() <= year)
                                .isPresent())
                        .orElse(true);
    }
}

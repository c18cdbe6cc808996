package id.jenjang.talent.map;

import id.jenjang.access.ShowsPeople;
import id.jenjang.talent.scheme.TalentBox;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody in a cycle, as lists show them; job and unit are those of its day.
 *
 * @param worst and {@code best} the box that counts: as a committee agreed, else as mapped
 * @param mapped what was mapped, where a committee agreed on another box; null where it did not
 * @param points what the axes add up to; null for who may see the box alone
 */
public record PlacedRow(
        UUID employee,
        String name,
        String jobName,
        String unitName,
        TalentBox worst,
        TalentBox best,
        Mapped mapped,
        Points points)
        implements ShowsPeople {
    /** The least and the most that the axes add up to, in hundredths times ten-thousandths. */
    public record Points(long performanceLow, long performanceHigh, long potentialLow, long potentialHigh) {}

    /** The box as it was mapped, at worst and at best. */
    public record Mapped(TalentBox worst, TalentBox best) {}

    /** Whether a committee agreed on the box. */
    public boolean calibrated() {
        return mapped != null;
    }

    /** The same without what the box was made of. */
    PlacedRow boxAlone() {
        return new PlacedRow(employee, name, jobName, unitName, worst, best, mapped, null);
    }

    /** The box, when nothing missing can change it. */
    public Optional<TalentBox> box() {
        return worst.equals(best) ? Optional.of(worst) : Optional.empty();
    }

    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}

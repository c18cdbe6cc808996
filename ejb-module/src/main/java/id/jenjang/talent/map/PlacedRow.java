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
 * @param performanceLow the least that performance adds up to, in hundredths times ten-thousandths; so the others
 */
public record PlacedRow(
        UUID employee,
        String name,
        String jobName,
        String unitName,
        TalentBox worst,
        TalentBox best,
        long performanceLow,
        long performanceHigh,
        long potentialLow,
        long potentialHigh)
        implements ShowsPeople {
    /** The box, when nothing missing can change it. */
    public Optional<TalentBox> box() {
        return worst.equals(best) ? Optional.of(worst) : Optional.empty();
    }

    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}

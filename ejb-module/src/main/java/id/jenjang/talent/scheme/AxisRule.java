package id.jenjang.talent.scheme;

import id.jenjang.requirement.Citation;
import java.util.List;
import java.util.Map;

/**
 * What a scheme says of one axis (ketentuan sumbu).
 *
 * @param bands what the bands are called
 * @param middleFrom the least score of the middle band in hundredths, itself included
 * @param highFrom the least score of the high band in hundredths, itself included
 * @param basis where the thresholds come from
 */
public record AxisRule(
        Axis axis,
        Said title,
        Map<Band, Said> bands,
        int middleFrom,
        int highFrom,
        List<Component> components,
        Citation basis) {
    /** All weights of an axis together, in ten-thousandths. */
    public static final int WHOLE = 10_000;

    public AxisRule {
        bands = Map.copyOf(bands);
        components = List.copyOf(components);
    }

    /** The band of a total, which is in hundredths times ten-thousandths. */
    public Band band(long total) {
        if (total >= least(Band.HIGH)) {
            return Band.HIGH;
        }
        return total >= least(Band.MIDDLE) ? Band.MIDDLE : Band.LOW;
    }

    /** The least total of a band, in hundredths times ten-thousandths. */
    public long least(Band band) {
        return switch (band) {
            case LOW -> 0;
            case MIDDLE -> (long) middleFrom * WHOLE;
            case HIGH -> (long) highFrom * WHOLE;
        };
    }
}

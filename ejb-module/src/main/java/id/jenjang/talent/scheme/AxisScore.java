package id.jenjang.talent.scheme;

import java.math.BigDecimal;
import java.util.List;

/**
 * One axis of one person (nilai sumbu): its parts, and the least and the most that they add up to, in hundredths times
 * ten-thousandths.
 */
public record AxisScore(AxisRule rule, List<PartScore> parts, long low, long high) {
    private static final int DIGITS = 6;

    public AxisScore {
        parts = List.copyOf(parts);
    }

    /** The axis of those parts, which are in the order of the rule's components. */
    public static AxisScore of(AxisRule rule, List<PartScore> parts) {
        long low = 0;
        long high = 0;
        for (int i = 0; i < parts.size(); i++) {
            long weight = rule.components().get(i).weight();
            low += weight * parts.get(i).low();
            high += weight * parts.get(i).high();
        }
        return new AxisScore(rule, parts, low, high);
    }

    /** The band when all that is missing turns out at its worst. */
    public Band worst() {
        return rule.band(low);
    }

    /** The band when all that is missing turns out at its best. */
    public Band best() {
        return rule.band(high);
    }

    /** A total as points from 0 to 100, exactly. */
    public static BigDecimal points(long total) {
        return BigDecimal.valueOf(total, DIGITS);
    }
}

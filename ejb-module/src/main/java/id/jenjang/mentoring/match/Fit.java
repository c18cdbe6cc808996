package id.jenjang.mentoring.match;

import java.util.EnumMap;
import java.util.Map;

/**
 * How well two fit: points of each part, and their weighted sum.
 *
 * @param points 0 to 100 by part
 * @param total sum of points by weight
 * @param most the total of full points, for a percentage
 */
public record Fit(Map<FitPart, Integer> points, int total, int most) {
    /** Sums points by weight. */
    public static Fit of(Map<FitPart, Integer> points, FitWeights weights) {
        EnumMap<FitPart, Integer> all = new EnumMap<>(FitPart.class);
        int total = 0;
        for (FitPart part : FitPart.values()) {
            int each = points.getOrDefault(part, 0);
            all.put(part, each);
            total += each * weights.weight(part);
        }
        return new Fit(Map.copyOf(all), total, weights.most());
    }

    /** Of 100. */
    public int percent() {
        return Math.round(100f * total / most);
    }
}

package id.jenjang.bench;

import java.util.Arrays;

/** The spread of many measured values. */
final class Spread {
    private final double[] sorted;

    Spread(double[] values) {
        sorted = values.clone();
        Arrays.sort(sorted);
    }

    /** The value that this share, such as 0.95, of the values do not exceed. */
    double percentile(double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}

package id.jenjang.mentoring.match;

import java.util.EnumMap;
import java.util.Map;

/**
 * How much each part of the fit counts, as the analyst sees it.
 *
 * @param of by part, 0 to 20; a part that is absent counts 0
 */
public record FitWeights(Map<FitPart, Integer> of) {
    /** The most that a part may count. */
    public static final int MOST = 20;

    /** Refuses weights out of range, and all zero: nothing could then be preferred to anything. */
    public FitWeights {
        EnumMap<FitPart, Integer> all = new EnumMap<>(FitPart.class);
        for (FitPart part : FitPart.values()) {
            all.put(part, of.getOrDefault(part, 0));
        }
        if (all.values().stream().anyMatch(each -> each < 0 || each > MOST)
                || all.values().stream().allMatch(each -> each == 0)) {
            throw new IllegalArgumentException(
                    "Bobot kecocokan harus 0 sampai " + MOST + " dan tidak boleh semuanya 0; perbaiki bobotnya.");
        }
        of = Map.copyOf(all);
    }

    /** What a part counts. */
    public int weight(FitPart part) {
        return of.get(part);
    }

    /** The fit of a pair with full points in every part. */
    public int most() {
        return 100 * of.values().stream().mapToInt(Integer::intValue).sum();
    }
}

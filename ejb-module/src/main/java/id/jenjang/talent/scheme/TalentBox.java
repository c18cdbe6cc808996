package id.jenjang.talent.scheme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A cell of performance by potential (kotak talenta). The two coordinates are what it is; its number and its words are
 * labels of a scheme, since agencies number the cells differently.
 */
public record TalentBox(Band performance, Band potential) implements Comparable<TalentBox> {
    private static final Comparator<TalentBox> ORDER =
            Comparator.comparing(TalentBox::performance).thenComparing(TalentBox::potential);

    /** The nine of them. */
    public static List<TalentBox> all() {
        return between(new TalentBox(Band.LOW, Band.LOW), new TalentBox(Band.HIGH, Band.HIGH));
    }

    /** Every box that lies between two corners, both included. */
    public static List<TalentBox> between(TalentBox worst, TalentBox best) {
        List<TalentBox> boxes = new ArrayList<>();
        for (Band performance : Band.values()) {
            for (Band potential : Band.values()) {
                if (within(performance, worst.performance, best.performance)
                        && within(potential, worst.potential, best.potential)) {
                    boxes.add(new TalentBox(performance, potential));
                }
            }
        }
        return List.copyOf(boxes);
    }

    private static boolean within(Band band, Band least, Band most) {
        return band.compareTo(least) >= 0 && band.compareTo(most) <= 0;
    }

    /** The coordinates in one word, such as "HIGH-LOW": performance, then potential. */
    public String key() {
        return performance + "-" + potential;
    }

    /** The box of such a word; refuses any other with a sentence. */
    public static TalentBox of(String key) {
        return all().stream()
                .filter(box -> box.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Kotak \"" + key + "\" tidak dikenal."));
    }

    @Override
    public int compareTo(TalentBox other) {
        return ORDER.compare(this, other);
    }
}

package id.jenjang.mentoring.match;

import java.util.Comparator;
import java.util.UUID;

/** A mentor and a mentee, by the public ids of the employees. */
public record Couple(UUID mentor, UUID mentee) implements Comparable<Couple> {
    private static final Comparator<Couple> ORDER =
            Comparator.comparing(Couple::mentee).thenComparing(Couple::mentor);

    @Override
    public int compareTo(Couple other) {
        return ORDER.compare(this, other);
    }
}

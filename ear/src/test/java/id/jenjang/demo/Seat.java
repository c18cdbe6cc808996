package id.jenjang.demo;

import java.util.ArrayList;
import java.util.List;

/** A position of the demo: one seat or a quota of like seats, and how many people hold it. */
final class Seat {
    final String id;
    final DemoUnit unit;
    final DemoJob job;
    final boolean head;
    /** Share of the people left over when all single seats are filled; 0 for single seats. */
    final int weight;

    final List<CastMember> cast = new ArrayList<>();
    /** The vacant seat that this seat's first holder stands in for; null for most. */
    Seat standsInFor;

    int quota = 1;
    int holders;

    Seat(String id, DemoUnit unit, DemoJob job, boolean head, int weight) {
        this.id = id;
        this.unit = unit;
        this.job = job;
        this.head = head;
        this.weight = weight;
    }

    boolean single() {
        return weight == 0;
    }
}

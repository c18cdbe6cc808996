package id.jenjang.demo;

import java.util.List;

/** A unit of the demo agency; its head's number is known once the head seat has been filled. */
final class DemoUnit {
    final String id;
    /** Stable name of the unit inside its branch, such as "bappeda.rencana". */
    final String key;

    final DemoUnit parent;
    final String name;
    final String kind;
    final Place place;
    /** The job families that work here, the leading one first. */
    final List<String> families;

    private String head = "";

    DemoUnit(String id, String key, DemoUnit parent, String name, String kind, Place place, List<String> families) {
        this.id = id;
        this.key = key;
        this.parent = parent;
        this.name = name;
        this.kind = kind;
        this.place = place;
        this.families = families;
    }

    /** Where a unit works; coordinates in degrees. */
    record Place(String name, String zone, double latitude, double longitude) {}

    void ledBy(String number) {
        head = number;
    }

    String head() {
        return head;
    }

    /** Whether the unit is this one or below the other. */
    boolean under(DemoUnit other) {
        for (DemoUnit at = this; at != null; at = at.parent) {
            if (at == other) {
                return true;
            }
        }
        return false;
    }
}

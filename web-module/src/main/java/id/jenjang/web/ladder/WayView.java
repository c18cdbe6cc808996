package id.jenjang.web.ladder;

import java.util.List;

/**
 * A way to the goal in words.
 *
 * @param title its number of steps and when it leads there
 */
public record WayView(String title, List<Leg> legs) {
    public WayView {
        legs = List.copyOf(legs);
    }

    /** A step: where to, of what kind, when at the earliest; the date is empty where none can be given. */
    public record Leg(String to, String kind, String earliest, String address) {}
}

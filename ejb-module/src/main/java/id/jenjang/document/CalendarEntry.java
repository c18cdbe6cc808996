package id.jenjang.document;

import java.util.UUID;

/**
 * One entry of a calendar. The key stays with the thing it speaks of, and the sequence grows with each change, so that
 * a calendar puts the new in the place of the old. Description and place may be empty.
 */
public record CalendarEntry(
        UUID key, int sequence, CalendarTime time, String summary, String description, String place) {
    public CalendarEntry {
        Given.text(summary, "summary");
        if (sequence < 0) {
            throw new IllegalArgumentException("A sequence begins at 0, not at " + sequence);
        }
    }
}

package id.jenjang.mentoring.record;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A session of a pair (sesi mentoring).
 *
 * @param minutes as planned, or as held once it was
 * @param place where; may be empty
 * @param sequence of its calendar entry, grows with each change
 */
public record Session(
        UUID uuid,
        UUID pair,
        State state,
        LocalDate day,
        LocalTime from,
        ZoneId zone,
        int minutes,
        String place,
        String topic,
        UUID plannedBy,
        int sequence,
        long version) {

    /** How far a session has come. */
    public enum State {
        PLANNED,
        HELD,
        CANCELLED
    }

    /** When it ends, on the same day. */
    public LocalTime to() {
        return from.plusMinutes(minutes);
    }

    /** When it begins, where it is. */
    public LocalDateTime begins() {
        return day.atTime(from);
    }
}

package id.jenjang.mentoring.record;

import java.time.Instant;
import java.util.UUID;

/**
 * That a pair does not work, said to the coordinator alone.
 *
 * @param wantsRematch whether its author asks for another pair
 * @param answer what the coordinator did of it, in words for the author; null while open
 */
public record Complaint(
        UUID uuid,
        UUID pair,
        UUID author,
        String words,
        boolean wantsRematch,
        Instant written,
        String answer,
        Instant answered,
        long version) {
    public static final int MOST_LETTERS = 2_000;
}

package id.jenjang.mentoring.record;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A note on a session, as its author, or one whom the author named, reads it.
 *
 * @param readers whom the author named; the author is not among them
 * @param forCoordinator whether the coordinators of the programme may read it
 */
public record Note(
        UUID uuid,
        UUID session,
        UUID author,
        String words,
        Set<UUID> readers,
        boolean forCoordinator,
        Instant written,
        long version) {
    /** The most letters of a note. */
    public static final int MOST_LETTERS = 4_000;

    public Note {
        readers = Set.copyOf(readers);
    }
}

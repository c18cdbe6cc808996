package id.jenjang.succession.pool;

import java.util.Optional;
import java.util.UUID;

/**
 * Which nominations are asked for, by the page.
 *
 * @param state empty for any
 * @param pool empty for any
 * @param words part of a name; empty for everybody
 * @param first how many to skip
 */
public record NominationAsked(
        Optional<Nomination.State> state, Optional<UUID> pool, String words, int first, int size) {
    /** The most that one page has. */
    public static final int MOST = 1_000;

    public NominationAsked {
        words = words == null ? "" : words.strip();
        first = Math.max(0, first);
        size = Math.max(1, Math.min(MOST, size));
    }
}

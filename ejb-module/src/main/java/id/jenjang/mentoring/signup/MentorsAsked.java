package id.jenjang.mentoring.signup;

import java.util.Optional;
import java.util.UUID;

/**
 * Which mentors are looked for.
 *
 * @param words that the name holds; empty for any
 * @param topic code of a topic they offer; empty for any
 * @param competency code of what they were assessed in; empty for any
 * @param level that the assessment says at least
 * @param unit in which or below which they work; empty for any
 * @param freeOnly only those with a place left
 */
public record MentorsAsked(
        UUID programme,
        String words,
        Optional<String> topic,
        Optional<String> competency,
        int level,
        Optional<UUID> unit,
        boolean freeOnly) {
    /** No words count as empty ones. */
    public MentorsAsked {
        words = words == null ? "" : words.strip();
    }
}

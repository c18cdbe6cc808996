package id.jenjang.mentoring.signup;

import id.jenjang.people.Sex;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody says to become a mentor.
 *
 * @param capacity mentees at the same time, 1 to {@link Terms#MOST_CAPACITY}
 * @param topics codes of {@link Choices}
 * @param free times of the week, a bit each as {@link Choices#free}
 * @param languages codes of {@link Choices}
 * @param asksFor the sex that mentees should be of; empty without a wish
 * @param wishes mentees wished for, the most wanted first
 * @param avoids whom not to be matched with; empty to keep what was said before, which nobody is shown
 */
public record MentorForm(
        int capacity,
        Set<String> topics,
        long free,
        Set<String> languages,
        Optional<Sex> asksFor,
        String statement,
        List<UUID> wishes,
        Optional<Set<UUID>> avoids) {
    /** Copies what could change; no statement counts as an empty one. */
    public MentorForm {
        topics = Set.copyOf(topics);
        languages = Set.copyOf(languages);
        statement = statement == null ? "" : statement.strip();
        wishes = List.copyOf(wishes);
        avoids = avoids.map(Set::copyOf);
    }
}

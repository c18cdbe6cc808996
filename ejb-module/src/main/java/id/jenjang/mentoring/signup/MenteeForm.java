package id.jenjang.mentoring.signup;

import id.jenjang.people.Sex;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody says to get a mentor.
 *
 * @param goals codes of competencies, of the gaps of the career goal
 * @param ownGoal in the person's own words; may be empty when gaps are chosen
 * @param topics codes of {@link Choices}
 * @param free times of the week, a bit each as {@link Choices#free}
 * @param languages codes of {@link Choices}
 * @param asksFor the sex that the mentor should be of; empty without a wish
 * @param wishes mentors wished for, the most wanted first
 * @param avoids whom not to be matched with; empty to keep what was said before, which nobody is shown
 */
public record MenteeForm(
        Set<String> goals,
        String ownGoal,
        Set<String> topics,
        long free,
        Set<String> languages,
        Optional<Sex> asksFor,
        List<UUID> wishes,
        Optional<Set<UUID>> avoids) {
    /** Copies what could change; no words count as empty ones. */
    public MenteeForm {
        goals = Set.copyOf(goals);
        ownGoal = ownGoal == null ? "" : ownGoal.strip();
        topics = Set.copyOf(topics);
        languages = Set.copyOf(languages);
        wishes = List.copyOf(wishes);
        avoids = avoids.map(Set::copyOf);
    }
}

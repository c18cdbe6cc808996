package id.jenjang.mentoring.signup;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What may be said in a sign-up; checked before anything is stored. */
public final class Terms {
    /** Mentees that one mentor can take at the same time. */
    public static final int MOST_CAPACITY = 10;

    /** People that one can wish for. */
    public static final int MOST_WISHES = 5;

    /** People that one can ask not to be matched with. */
    public static final int MOST_AVOIDED = 10;

    /** Characters of a statement, of a goal in own words and of a reason. */
    public static final int LONGEST = 1_000;

    private Terms() {}

    /** What is wrong with a mentor's form; empty when nothing is. */
    static Optional<SignUpAnswer> fault(UUID self, MentorForm form, Choices choices) {
        if (form.capacity() < 1 || form.capacity() > MOST_CAPACITY) {
            return Optional.of(SignUpAnswer.CAPACITY);
        }
        if (form.statement().isEmpty()) {
            return Optional.of(SignUpAnswer.STATEMENT_EMPTY);
        }
        if (form.statement().length() > LONGEST) {
            return Optional.of(SignUpAnswer.STATEMENT_LONG);
        }
        if (form.topics().isEmpty()) {
            return Optional.of(SignUpAnswer.TOPIC_NONE);
        }
        return chosen(form.topics(), form.languages(), form.free(), choices)
                .or(() -> people(self, form.wishes(), form.avoids().orElse(Set.of())));
    }

    /** What is wrong with a mentee's form; empty when nothing is. */
    static Optional<SignUpAnswer> fault(UUID self, MenteeForm form, Choices choices, Set<String> gaps) {
        if (form.goals().isEmpty() && form.ownGoal().isEmpty()) {
            return Optional.of(SignUpAnswer.GOAL_NONE);
        }
        if (!gaps.containsAll(form.goals())) {
            return Optional.of(SignUpAnswer.GOAL_UNKNOWN);
        }
        if (form.ownGoal().length() > LONGEST) {
            return Optional.of(SignUpAnswer.GOAL_LONG);
        }
        return chosen(form.topics(), form.languages(), form.free(), choices)
                .or(() -> people(self, form.wishes(), form.avoids().orElse(Set.of())));
    }

    private static Optional<SignUpAnswer> chosen(
            Set<String> topics, Set<String> languages, long free, Choices choices) {
        if (!choices.topicCodes().containsAll(topics)) {
            return Optional.of(SignUpAnswer.TOPIC_UNKNOWN);
        }
        if (!choices.languages().containsAll(languages)) {
            return Optional.of(SignUpAnswer.LANGUAGE_UNKNOWN);
        }
        return (free & ~choices.allFree()) == 0 ? Optional.empty() : Optional.of(SignUpAnswer.FREE_UNKNOWN);
    }

    private static Optional<SignUpAnswer> people(UUID self, List<UUID> wishes, Set<UUID> avoids) {
        if (wishes.size() > MOST_WISHES) {
            return Optional.of(SignUpAnswer.WISHES_MANY);
        }
        if (new HashSet<>(wishes).size() < wishes.size()) {
            return Optional.of(SignUpAnswer.WISH_TWICE);
        }
        if (avoids.size() > MOST_AVOIDED) {
            return Optional.of(SignUpAnswer.AVOID_MANY);
        }
        if (wishes.contains(self) || avoids.contains(self)) {
            return Optional.of(SignUpAnswer.ONESELF);
        }
        return wishes.stream().anyMatch(avoids::contains) ? Optional.of(SignUpAnswer.WISH_AND_AVOID) : Optional.empty();
    }
}

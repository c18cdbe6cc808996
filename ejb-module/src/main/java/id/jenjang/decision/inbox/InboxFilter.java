package id.jenjang.decision.inbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Which items of the inbox are wanted.
 *
 * @param procedure key of the kind of matter; empty for all
 * @param due how urgent
 * @param name parts of the name of somebody whom it is about, in any order and letter case; empty for everybody
 */
public record InboxFilter(Optional<String> procedure, Due due, String name) {
    private static final int MOST_NAME = 80;

    /** Everything. */
    public static final InboxFilter ALL = new InboxFilter(Optional.empty(), Due.ALL, "");

    /** By deadline. */
    public enum Due {
        /** All. */
        ALL,
        /** Past its deadline. */
        OVERDUE,
        /** Due within seven days, or past. */
        WEEK
    }

    public InboxFilter {
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(due, "due");
        name = name.strip();
        name = name.length() > MOST_NAME ? name.substring(0, MOST_NAME) : name;
    }

    /** Whether a person of that name is meant. */
    boolean names(String full) {
        String lower = full.toLowerCase(Locale.ROOT);
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(lower::contains);
    }
}

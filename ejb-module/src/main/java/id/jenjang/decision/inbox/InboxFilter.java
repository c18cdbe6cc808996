package id.jenjang.decision.inbox;

import java.util.Objects;
import java.util.Optional;

/**
 * Which items of the inbox are wanted.
 *
 * @param procedure key of the kind of matter; empty for all
 * @param due how urgent
 */
public record InboxFilter(Optional<String> procedure, Due due) {
    /** Everything. */
    public static final InboxFilter ALL = new InboxFilter(Optional.empty(), Due.ALL);

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
    }
}

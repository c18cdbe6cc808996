package id.jenjang.web.decision;

import id.jenjang.decision.inbox.InboxFilter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * What of the inbox the address asks for.
 *
 * @param due how urgent
 * @param first from which row, counted from 0
 * @param matter that is open; null for none
 */
record InboxChoice(InboxFilter.Due due, int first, UUID matter) {
    /** How many rows a page of the inbox holds. */
    static final int SIZE = 20;

    /** As the parameters say; what they say wrongly is as if it were not said. */
    static InboxChoice of(UnaryOperator<String> parameter) {
        return new InboxChoice(
                due(parameter.apply("due")), first(parameter.apply("from")), matter(parameter.apply("matter")));
    }

    private static InboxFilter.Due due(String name) {
        for (InboxFilter.Due due : InboxFilter.Due.values()) {
            if (due.name().equalsIgnoreCase(name)) {
                return due;
            }
        }
        return InboxFilter.Due.ALL;
    }

    private static int first(String number) {
        return number != null && number.matches("\\d{1,6}") ? Integer.parseInt(number) / SIZE * SIZE : 0;
    }

    static UUID matter(String id) {
        try {
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    /** What the service is asked. */
    InboxFilter filter() {
        return new InboxFilter(Optional.empty(), due);
    }

    /** The query of the address that asks for the same list, with that matter open; null for none. */
    String query(UUID other) {
        return "due=" + due.name().toLowerCase(Locale.ROOT) + "&from=" + first
                + (other == null ? "" : "&matter=" + other);
    }
}

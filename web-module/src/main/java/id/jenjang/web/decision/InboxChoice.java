package id.jenjang.web.decision;

import id.jenjang.decision.inbox.InboxFilter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * What of the inbox the address asks for.
 *
 * @param due how urgent
 * @param name of whom it is about, in part; empty for everybody
 * @param first from which row, counted from 0
 * @param matter that is open; null for none
 */
record InboxChoice(InboxFilter.Due due, String name, int first, UUID matter) {
    /** How many rows a page of the inbox holds. */
    static final int SIZE = 20;

    /** As the parameters say; what they say wrongly is as if it were not said. */
    static InboxChoice of(UnaryOperator<String> parameter) {
        return new InboxChoice(
                due(parameter.apply("due")),
                Optional.ofNullable(parameter.apply("q")).orElse("").strip(),
                first(parameter.apply("from")),
                matter(parameter.apply("matter")));
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
        return new InboxFilter(Optional.empty(), due, name);
    }

    /** The same list, narrowed otherwise by deadline and from its beginning. */
    InboxChoice narrowed(InboxFilter.Due other) {
        return new InboxChoice(other, name, 0, null);
    }

    /** The same list for everybody, from its beginning. */
    InboxChoice ofEverybody() {
        return new InboxChoice(due, "", 0, null);
    }

    /** The same list, so many pages on. */
    InboxChoice turned(int pages) {
        return new InboxChoice(due, name, first + pages * SIZE, null);
    }

    /** The query of the address that asks for the same list, with that matter open; null for none. */
    String query(UUID other) {
        String named = name.isEmpty() ? "" : "&q=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        return "due=" + due.name().toLowerCase(Locale.ROOT) + named + "&from=" + first
                + (other == null ? "" : "&matter=" + other);
    }
}

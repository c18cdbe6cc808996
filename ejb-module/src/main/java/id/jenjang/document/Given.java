package id.jenjang.document;

import java.util.List;

/** Refuses values from which no document can be made. */
final class Given {
    private Given() {}

    static void text(String value, String field) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("Nothing given for " + field);
        }
    }

    static <T> List<T> list(List<T> values, String field) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("Nothing given for " + field);
        }
        return List.copyOf(values);
    }
}

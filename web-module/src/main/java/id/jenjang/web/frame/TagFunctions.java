package id.jenjang.web.frame;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The few computations that tag files need and markup cannot say. */
public final class TagFunctions {
    private TagFunctions() {}

    /** The first letters of the first and last part of a name without titles; empty for no name. */
    public static String initials(String name) {
        if (name == null || name.isBlank()) {
            return "";
        }
        String[] words = Stream.of(name.split(",")[0].strip().split("\\s+"))
                .filter(word -> !word.endsWith("."))
                .toArray(String[]::new);
        if (words.length == 0) {
            return "";
        }
        String last = words.length > 1 ? words[words.length - 1] : "";
        return (first(words[0]) + first(last)).toUpperCase(Locale.ROOT);
    }

    /** The given parts with a middle dot between, leaving out what is missing. */
    public static String joined(Object one, Object two, Object three) {
        return Stream.of(one, two, three)
                .map(part -> Objects.toString(part, ""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** A part of a whole in percent, written for SVG; 0 of nothing. */
    public static String share(long part, long whole) {
        return String.format(Locale.ROOT, "%.3f", whole == 0 ? 0 : 100.0 * part / whole);
    }

    /** A sentence of the bundle with three counts filled in. */
    public static String counts(String pattern, Object one, Object two, Object three) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return new MessageFormat(pattern, locale).format(new Object[] {one, two, three});
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }
}

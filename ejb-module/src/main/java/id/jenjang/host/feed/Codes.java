package id.jenjang.host.feed;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A list of codes with their other spellings (kode dan ejaannya); data, such as SIASN's numbers for grades. */
public final class Codes {
    private final Map<String, String> exact;
    private final Map<String, String> near;
    private final String shown;

    private Codes(Map<String, String> exact, String shown) {
        this.exact = Map.copyOf(exact);
        this.near = new HashMap<>();
        exact.forEach((spelling, stored) -> near.put(squeezed(spelling), stored));
        this.shown = shown;
    }

    /** Codes with what is stored for each, and how the list is shown to somebody who wrote another. */
    static Codes of(Map<String, String> exact, String shown) {
        return new Codes(exact, shown);
    }

    /** The constants of an enum by their names, and further spellings of them. */
    static <E extends Enum<E>> Codes of(Class<E> constants, Map<String, E> others) {
        Map<String, String> exact = new LinkedHashMap<>();
        for (E each : constants.getEnumConstants()) {
            exact.put(each.name(), each.name());
        }
        others.forEach((spelling, each) -> exact.put(spelling, each.name()));
        String names = String.join(
                ", ",
                Arrays.stream(constants.getEnumConstants()).map(Enum::name).toList());
        return new Codes(exact, names);
    }

    /** What is stored for the code; null when it is not written exactly so. */
    String stored(String text) {
        return exact.get(text);
    }

    /** What is stored for the code when only case, spaces and strokes differ; null when there is none. */
    String near(String text) {
        return near.get(squeezed(text));
    }

    /** The codes as shown to the analyst. */
    String shown() {
        return shown;
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s_.-]", "").toUpperCase(Locale.ROOT);
    }
}

package id.jenjang.web.host;

import id.jenjang.host.FlawFilter;
import id.jenjang.host.feed.Defect;
import id.jenjang.host.feed.Gravity;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Which findings are shown, as the address says; what it does not know it leaves out.
 *
 * @param gravity null for all
 * @param feed null for all
 * @param defect null for all
 */
public record FlawChoice(Gravity gravity, String feed, Defect defect) {
    /** The choice of an address. */
    static FlawChoice of(UnaryOperator<String> parameters) {
        return new FlawChoice(
                constant(Gravity.values(), parameters.apply("gravity")),
                parameters.apply("feed"),
                constant(Defect.values(), parameters.apply("defect")));
    }

    /** The import of an address; refused when it names none. */
    static UUID run(UnaryOperator<String> parameters) {
        String given = parameters.apply("run");
        return UUID.fromString(given == null ? "" : given);
    }

    /** As the service asks for it. */
    FlawFilter filter() {
        return new FlawFilter(gravity, feed, defect);
    }

    /** Whether anything is left out. */
    public boolean narrowed() {
        return gravity != null || feed != null || defect != null;
    }

    /** The choice as the tail of an address, beginning with an ampersand; empty for all. */
    public String tail() {
        return part("gravity", gravity) + part("feed", feed) + part("defect", defect);
    }

    private static String part(String name, Object value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }

    private static <E extends Enum<E>> E constant(E[] all, String given) {
        return Stream.of(all)
                .filter(each -> each.name().equals(given))
                .findFirst()
                .orElse(null);
    }
}

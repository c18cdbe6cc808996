package id.jenjang;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads which package may use which from {@code architecture/arrows.txt}: one line a package. */
final class Arrows {
    private static final String ARROW = " ->";

    private Arrows() {}

    static Map<String, Set<String>> drawn() {
        try (InputStream file = Arrows.class.getResourceAsStream("/architecture/arrows.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableMap(Arrows::from, Arrows::to));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String from(String line) {
        return line.substring(0, line.indexOf(ARROW));
    }

    private static Set<String> to(String line) {
        String names = line.substring(line.indexOf(ARROW) + ARROW.length()).strip();
        return names.isEmpty() ? Set.of() : Set.of(names.split(" +"));
    }
}

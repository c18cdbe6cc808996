package id.jenjang.web.signon;

import id.jenjang.access.Role;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The users of the demo agency, read from the {@code users.properties} beside the files it is imported from. */
public final class DemoUsers {
    private static final Set<String> KEYS = Set.of("password", "roles", "employee", "unit");

    private DemoUsers() {}

    /** The users by name of the delivery in this folder; nobody when the folder has no such file. */
    public static Map<String, DemoUser> beside(Path delivery) {
        Path file = delivery.resolve("users.properties");
        if (!Files.exists(file)) {
            return Map.of();
        }
        try (Reader text = Files.newBufferedReader(file)) {
            return read(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, DemoUser> read(Reader text) throws IOException {
        Properties file = new Properties();
        file.load(text);
        Map<String, DemoUser> users = new TreeMap<>();
        for (String name : file.stringPropertyNames()) {
            users.put(name, user(name, file.getProperty(name)));
        }
        return users;
    }

    private static DemoUser user(String name, String line) {
        Map<String, String> parts = new HashMap<>();
        for (String part : line.split(";")) {
            String[] words = part.strip().split("\\s+", 2);
            if (words.length < 2 || !KEYS.contains(words[0])) {
                throw new IllegalArgumentException(
                        "Demo user %s: \"%s\" is not one of %s with a value.".formatted(name, part.strip(), KEYS));
            }
            parts.put(words[0], words[1].strip());
        }
        if (!parts.containsKey("password")) {
            throw new IllegalArgumentException("Demo user %s has no password.".formatted(name));
        }
        return new DemoUser(
                name,
                parts.get("password"),
                roles(parts.getOrDefault("roles", "")),
                Optional.ofNullable(parts.get("employee")),
                Optional.ofNullable(parts.get("unit")));
    }

    private static Set<Role> roles(String ids) {
        return Stream.of(ids.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
    }
}

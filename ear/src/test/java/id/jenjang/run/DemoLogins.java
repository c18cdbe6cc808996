package id.jenjang.run;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * The log-ins of the demo agency, from the {@code users.properties} beside its files; says nothing of who is behind
 * them.
 */
public final class DemoLogins {
    private final Properties users = new Properties();

    /** The log-ins of the demo in this data folder; none when its file is absent. */
    public DemoLogins(Path data) throws IOException {
        Path file = data.resolve("demo/users.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                users.load(reader);
            }
        }
    }

    /** The password of a user. */
    public String password(String user) {
        return part(user, "password");
    }

    /** A line for each: name, password, roles. */
    public List<String> lines() {
        return users.stringPropertyNames().stream()
                .sorted()
                .map(user -> "%-14s %-14s %s".formatted(user, password(user), part(user, "roles")))
                .toList();
    }

    private String part(String user, String key) {
        return Arrays.stream(users.getProperty(user, "").split(";"))
                .map(String::strip)
                .filter(each -> each.startsWith(key + " "))
                .map(each -> each.substring(key.length()).strip())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Demo user " + user + " has no " + key));
    }
}

package id.jenjang.web.signon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The users of the demo agency, read from {@code config/demo/users.properties}. */
public final class DemoUsers {
    /** Where the file is packed. */
    public static final String RESOURCE = "config/demo/users.properties";

    private static final Set<String> ROLES = Set.of(
            "EMPLOYEE",
            "MENTOR",
            "UNIT_HEAD",
            "ANALYST",
            "COORDINATOR",
            "ASSESSMENT_TEAM",
            "PANEL",
            "COMMITTEE",
            "AUTHORISED_OFFICER",
            "APPOINTING_OFFICER",
            "COUNSELLOR",
            "AUDITOR",
            "ADMIN");

    private DemoUsers() {}

    /** The packed users by name; none when the file is not packed. */
    public static Map<String, DemoUser> packed() {
        try (InputStream in = DemoUsers.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            return in == null ? Map.of() : read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, DemoUser> read(Reader text) throws IOException {
        Properties file = new Properties();
        file.load(text);
        Map<String, DemoUser> users = new TreeMap<>();
        for (String key : file.stringPropertyNames()) {
            if (key.endsWith(".password")) {
                String name = key.substring(0, key.length() - ".password".length());
                users.put(name, user(name, file));
            }
        }
        return users;
    }

    private static DemoUser user(String name, Properties file) {
        Set<String> roles = Arrays.stream(file.getProperty(name + ".roles", "").split(","))
                .map(String::strip)
                .filter(role -> !role.isEmpty())
                .collect(Collectors.toSet());
        if (!ROLES.containsAll(roles)) {
            throw new IllegalArgumentException(
                    "Demo user %s has roles %s.%nMaybe one is misspelt; known are %s.".formatted(name, roles, ROLES));
        }
        String employee = file.getProperty(name + ".employee", "").strip();
        return new DemoUser(name, file.getProperty(name + ".password").strip(), employee, roles);
    }
}

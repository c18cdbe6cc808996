package id.jenjang.counselling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys that counselling is sealed with, from a file of the server's configuration
 * ({@code jenjang.counselling.keys}): a line each, a name and 32 bytes in Base64; the first seals, all open. Without
 * the file there is no counselling.
 */
@ApplicationScoped
class SealKeys {
    static final String SETTING = "jenjang.counselling.keys";
    private static final String NAME = "[A-Za-z0-9-]{1,32}";

    private final Optional<Seal> seal;

    /** For the container's proxy. */
    SealKeys() {
        this(Optional.empty());
    }

    @Inject
    SealKeys(@ConfigProperty(name = SETTING) Optional<String> file) {
        seal = file.filter(name -> !name.isBlank()).map(Path::of).map(SealKeys::read);
    }

    /** What seals and opens; empty where no keys are configured. */
    Optional<Seal> seal() {
        return seal;
    }

    private static Seal read(Path file) {
        try {
            return new Seal(keys(Files.readAllLines(file)));
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(
                    SETTING + ": the file cannot be read. Name a file that the server's user may read.", unreadable);
        }
    }

    /** The keys of the lines, in their order; blank lines and those that begin with # say nothing. */
    static Map<String, byte[]> keys(List<String> lines) {
        Map<String, byte[]> keys = new LinkedHashMap<>();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                String[] parts = line.split("\\s+");
                if (parts.length != 2 || !parts[0].matches(NAME)) {
                    throw wrong(number, "must be a name (letters, digits, -) and a key");
                }
                if (keys.put(parts[0], key(number, parts[1])) != null) {
                    throw wrong(number, "repeats a name");
                }
            }
        }
        if (keys.isEmpty()) {
            throw wrong(1, "is missing; make a key with: openssl rand -base64 32");
        }
        return keys;
    }

    private static byte[] key(int line, String text) {
        try {
            byte[] key = Base64.getDecoder().decode(text);
            if (key.length == Seal.KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            throw wrong(line, "holds a key that is not Base64; make one with: openssl rand -base64 32");
        }
        throw wrong(line, "holds a key that is not 32 bytes long; make one with: openssl rand -base64 32");
    }

    private static IllegalArgumentException wrong(int line, String why) {
        return new IllegalArgumentException(SETTING + ": line " + line + " " + why + ".");
    }
}

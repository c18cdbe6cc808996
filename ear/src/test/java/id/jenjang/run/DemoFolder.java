package id.jenjang.run;

import id.jenjang.demo.DemoAgency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** The data folder of a demo: the embedded database, and the files of the demo agency that it is filled from. */
public record DemoFolder(Path folder) {
    private static final int KEY_BYTES = 32;

    /**
     * The configuration of the demo; the first call for a folder writes the agency's files. The application imports
     * them when it knows no people yet, so that a first start that was cut short is made good by the next.
     *
     * @param people how many, about
     * @param seed of the agency; the same seed gives the same agency
     */
    public Map<String, String> environment(int people, long seed) throws IOException {
        EmbeddedStore store = new EmbeddedStore(folder);
        Map<String, String> environment = new HashMap<>(store.environment());
        environment.put("JENJANG_PROFILE", "demo");
        environment.put("JENJANG_AGENCY_NAME", "Pemerintah Kota Contoh");
        if (store.isNew()) {
            write(people, seed);
        }
        environment.put("JENJANG_COUNSELLING_KEYS", keys().toString());
        if (Files.isDirectory(files())) {
            environment.put("JENJANG_DEMO_IMPORT", files().toString());
        }
        return environment;
    }

    /** The keys that counselling of this demo is sealed with, made at the first call; they stay with the data. */
    private Path keys() throws IOException {
        Path file = folder.resolve("counselling.keys");
        if (Files.notExists(file)) {
            byte[] key = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(key);
            Files.writeString(file, "demo " + Base64.getEncoder().encodeToString(key) + "\n");
        }
        return file;
    }

    private Path files() {
        return folder.resolve("demo");
    }

    private void write(int people, long seed) throws IOException {
        DemoAgency.write(files(), people, seed, LocalDate.now(Clock.system(ZoneId.of("Asia/Jakarta"))));
    }
}

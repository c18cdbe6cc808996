package id.jenjang.run;

import id.jenjang.demo.DemoAgency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** The data folder of a demo: the embedded database, and the files of the demo agency that it is filled from. */
public record DemoFolder(Path folder) {
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
        if (Files.isDirectory(files())) {
            environment.put("JENJANG_DEMO_IMPORT", files().toString());
        }
        return environment;
    }

    private Path files() {
        return folder.resolve("demo");
    }

    private void write(int people, long seed) throws IOException {
        DemoAgency.write(files(), people, seed, LocalDate.now(Clock.system(ZoneId.of("Asia/Jakarta"))));
    }
}

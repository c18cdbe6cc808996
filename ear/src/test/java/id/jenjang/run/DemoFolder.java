package id.jenjang.run;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The data folder of a demo: the embedded database, and the files of the demo agency that it is filled from. */
public record DemoFolder(Path folder) {
    private static final String GENERATOR = "id.jenjang.demo.DemoAgency";

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

    private void write(int people, long seed) {
        Class<?> generator;
        try {
            generator = Class.forName(GENERATOR);
        } catch (ClassNotFoundException notYetThere) {
            return;
        }
        String[] args = {
            files().toString(),
            Integer.toString(people),
            Long.toString(seed),
            LocalDate.now().toString()
        };
        try {
            generator.getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("The demo agency could not be written", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

package id.jenjang.json;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Terms that an agency replaces by a file of its own in {@code jenjang.rules.dir}, read at the start. */
@ApplicationScoped
public class OwnFile {
    private static final Logger LOG = System.getLogger(OwnFile.class.getName());

    private final Map<String, Object> known = new ConcurrentHashMap<>();
    private Optional<Path> directory = Optional.empty();

    /** For the container. */
    protected OwnFile() {}

    @Inject
    OwnFile(@ConfigProperty(name = "jenjang.rules.dir") Optional<String> directory) {
        this.directory = directory.map(Path::of);
    }

    /** The files of a directory; those shipped where there is none. */
    public static OwnFile in(Path directory) {
        OwnFile own = new OwnFile();
        own.directory = Optional.ofNullable(directory);
        return own;
    }

    /**
     * What the agency's own file says, the same until the next start.
     *
     * @param reading refuses a text by {@link IllegalArgumentException} with all its faults
     * @param shipped in force where there is no such file, or where it is refused, which is logged
     */
    @SuppressWarnings("unchecked")
    public <T> T read(String name, Function<String, T> reading, T shipped) {
        return (T) known.computeIfAbsent(name, file -> fresh(file, reading, shipped));
    }

    private <T> T fresh(String name, Function<String, T> reading, T shipped) {
        Optional<Path> file = directory.map(one -> one.resolve(name)).filter(Files::isRegularFile);
        try {
            return file.isPresent() ? reading.apply(Files.readString(file.get())) : shipped;
        } catch (IOException e) {
            LOG.log(Level.ERROR, "{0} tidak dapat dibaca; periksa hak baca berkasnya. Yang bawaan berlaku.", name);
        } catch (IllegalArgumentException refused) {
            LOG.log(Level.ERROR, "{0} ditolak, yang bawaan berlaku: {1}", name, refused.getMessage());
        }
        return shipped;
    }
}

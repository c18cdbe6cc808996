package id.jenjang.talent.map;

import id.jenjang.talent.scheme.BadScheme;
import id.jenjang.talent.scheme.SchemeText;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Publishes the schemes at the start: what a file says anew becomes a new version. The agency's own files (folder
 * {@code talent} of {@code jenjang.rules.dir}) replace the packed one by name and may be several; when one is refused,
 * every fault is logged and the last published versions stay in force, on a first start the packed one.
 */
@Singleton
@Startup
@DependsOn("MigratingStore")
@TransactionManagement(TransactionManagementType.BEAN)
public class PublishingSchemes {
    private static final Logger LOG = System.getLogger(PublishingSchemes.class.getName());
    private static final String PACKED = "pemetaan-talenta.json";
    private static final String BY = "sistem";

    @Inject
    private PublishedSchemes published;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "jenjang.rules.dir")
    private Optional<String> ownDirectory;

    @PostConstruct
    void start() {
        publish(published, clock, ownDirectory.map(Path::of));
    }

    static List<String> publish(PublishedSchemes published, Clock clock, Optional<Path> own) {
        try {
            return told(published, clock, files(own));
        } catch (BadScheme refused) {
            refused.faults().forEach(fault -> LOG.log(Level.ERROR, "Ketentuan talenta ditolak: {0}", fault));
            return published.any() ? List.of() : told(published, clock, files(Optional.empty()));
        }
    }

    private static SortedMap<String, String> files(Optional<Path> own) {
        SortedMap<String, String> files = new TreeMap<>();
        files.put(PACKED, SchemeText.shipped());
        own.map(directory -> directory.resolve("talent"))
                .filter(Files::isDirectory)
                .ifPresent(directory -> files.putAll(owned(directory)));
        return files;
    }

    private static SortedMap<String, String> owned(Path directory) {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(directory)) {
            for (Path file :
                    found.filter(path -> path.toString().endsWith(".json")).toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
            return files;
        } catch (IOException e) {
            throw new BadScheme(List.of("Map talent tidak dapat dibaca; periksa hak baca berkas-berkasnya."));
        }
    }

    /** All are read before one is stored, so that a refused file leaves nothing half done. */
    private static List<String> told(PublishedSchemes published, Clock clock, SortedMap<String, String> files) {
        files.forEach(SchemeText::read);
        List<String> labels = new ArrayList<>();
        files.forEach((file, text) -> once(published, clock, file, text).ifPresent(labels::add));
        labels.forEach(label -> LOG.log(Level.INFO, "Ketentuan talenta diterbitkan: {0}", label));
        return Collections.unmodifiableList(labels);
    }

    private static Optional<String> once(PublishedSchemes published, Clock clock, String file, String text) {
        try {
            return published.publish(file, text, clock.instant(), BY).map(scheme -> scheme.label());
        } catch (IllegalStateException raced) {
            // Another node published the same at this moment; then there is nothing left to do.
            return published.publish(file, text, clock.instant(), BY).map(scheme -> scheme.label());
        }
    }
}

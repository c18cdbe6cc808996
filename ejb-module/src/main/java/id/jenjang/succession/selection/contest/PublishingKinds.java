package id.jenjang.succession.selection.contest;

import id.jenjang.succession.selection.rules.BadKinds;
import id.jenjang.succession.selection.rules.KindsText;
import id.jenjang.succession.selection.rules.SelectionKinds;
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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Publishes the kinds of selection at the start: what the file says anew becomes a new version. The agency's own file
 * (folder {@code succession} of {@code jenjang.rules.dir}) replaces the packed one; when it is refused, every fault is
 * logged and the last version stays in force, on a first start the packed one.
 */
@Singleton
@Startup
@DependsOn("MigratingStore")
@TransactionManagement(TransactionManagementType.BEAN)
public class PublishingKinds {
    private static final Logger LOG = System.getLogger(PublishingKinds.class.getName());
    private static final String BY = "sistem";

    @Inject
    private PublishedKinds published;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "jenjang.rules.dir")
    private Optional<String> ownDirectory;

    @PostConstruct
    void start() {
        try {
            publish(own().orElseGet(KindsText::shipped));
        } catch (BadKinds refused) {
            refused.faults().forEach(fault -> LOG.log(Level.ERROR, "Jenis seleksi ditolak: {0}", fault));
            if (!published.any()) {
                publish(KindsText.shipped());
            }
        }
    }

    private Optional<String> own() {
        Optional<Path> file = ownDirectory
                .map(directory -> Path.of(directory).resolve("succession").resolve(KindsText.FILE))
                .filter(Files::isRegularFile);
        try {
            return file.isEmpty() ? Optional.empty() : Optional.of(Files.readString(file.get()));
        } catch (IOException e) {
            throw new BadKinds(List.of(KindsText.FILE + ": tidak dapat dibaca; periksa hak baca berkasnya."));
        }
    }

    private void publish(String text) {
        Optional<SelectionKinds> next;
        try {
            next = published.publish(KindsText.FILE, text, clock.instant(), BY);
        } catch (IllegalStateException raced) {
            // Another node published the same at this moment; then there is nothing left to do.
            next = published.publish(KindsText.FILE, text, clock.instant(), BY);
        }
        next.ifPresent(kinds -> LOG.log(Level.INFO, "Jenis seleksi diterbitkan: {0}", kinds.label()));
    }
}

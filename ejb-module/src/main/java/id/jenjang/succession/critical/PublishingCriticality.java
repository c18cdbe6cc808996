package id.jenjang.succession.critical;

import id.jenjang.access.Acting;
import id.jenjang.succession.criteria.CriticalityScheme;
import id.jenjang.succession.criteria.CriticalityText;
import id.jenjang.talent.scheme.BadScheme;
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
 * Publishes the scheme of critical positions at the start: what its file says anew becomes a new version. The agency's
 * own file ({@code succession/criticality.json} of {@code jenjang.rules.dir}) replaces the packed one; when it is
 * refused, every fault is logged and the last published version stays in force, on a first start the packed one.
 */
@Singleton
@Startup
@DependsOn("MigratingStore")
@TransactionManagement(TransactionManagementType.BEAN)
public class PublishingCriticality {
    private static final Logger LOG = System.getLogger(PublishingCriticality.class.getName());

    @Inject
    private CriticalitySchemes schemes;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "jenjang.rules.dir")
    private Optional<String> ownDirectory;

    @PostConstruct
    void start() {
        publish(schemes, clock, ownDirectory.map(Path::of));
    }

    static Optional<CriticalityScheme> publish(CriticalitySchemes schemes, Clock clock, Optional<Path> own) {
        try {
            return once(schemes, clock, text(own));
        } catch (BadScheme refused) {
            refused.faults().forEach(fault -> LOG.log(Level.ERROR, "Ketentuan jabatan kritikal ditolak: {0}", fault));
            return schemes.any() ? Optional.empty() : once(schemes, clock, CriticalityText.shipped());
        }
    }

    private static String text(Optional<Path> own) {
        Optional<Path> file = own.map(
                        directory -> directory.resolve("succession").resolve(CriticalityText.FILE))
                .filter(Files::isRegularFile);
        try {
            return file.isPresent() ? Files.readString(file.get()) : CriticalityText.shipped();
        } catch (IOException e) {
            throw new BadScheme(
                    List.of("Berkas " + CriticalityText.FILE + " tidak dapat dibaca; periksa hak bacanya."));
        }
    }

    private static Optional<CriticalityScheme> once(CriticalitySchemes schemes, Clock clock, String text) {
        Optional<CriticalityScheme> published;
        try {
            published = schemes.publish(CriticalityText.FILE, text, clock.instant(), Acting.SYSTEM);
        } catch (IllegalStateException raced) {
            // Another node published the same at this moment; then there is nothing left to do.
            published = schemes.publish(CriticalityText.FILE, text, clock.instant(), Acting.SYSTEM);
        }
        published.ifPresent(
                scheme -> LOG.log(Level.INFO, "Ketentuan jabatan kritikal diterbitkan: {0}", scheme.label()));
        return published;
    }
}

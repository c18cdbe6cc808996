package id.jenjang.decision.procedure;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Publishes the procedures at the start: what the files say anew becomes a new version, by which new matters go. When
 * the agency's own files ({@code jenjang.rules.dir}) are refused, every fault is logged and the last published versions
 * stay in force, on a first start the packed ones.
 */
@Singleton
@Startup
@DependsOn("MigratingStore")
@TransactionManagement(TransactionManagementType.BEAN)
public class PublishingProcedures {
    private static final Logger LOG = System.getLogger(PublishingProcedures.class.getName());

    @Inject
    private PublishedProcedures published;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "jenjang.rules.dir")
    private Optional<String> ownDirectory;

    @PostConstruct
    void start() {
        publish(published, clock, ownDirectory.map(Path::of));
    }

    static List<String> publish(PublishedProcedures published, Clock clock, Optional<Path> own) {
        try {
            return told(published, clock, own);
        } catch (BadProcedures refused) {
            refused.faults().forEach(fault -> LOG.log(Level.ERROR, "Prosedur ditolak: {0}", fault));
            return published.summary().isEmpty() ? told(published, clock, Optional.empty()) : List.of();
        }
    }

    private static List<String> told(PublishedProcedures published, Clock clock, Optional<Path> own) {
        Map<String, JsonObject> files = ProcedureFiles.read(own);
        List<String> names = once(published, clock, files);
        names.forEach(name -> LOG.log(Level.INFO, "Prosedur diterbitkan: {0}", name));
        return names;
    }

    private static List<String> once(PublishedProcedures published, Clock clock, Map<String, JsonObject> files) {
        try {
            return published.publish(files, clock.instant());
        } catch (IllegalStateException raced) {
            // Another node published the same at this moment; then there is nothing left to do.
            return published.publish(files, clock.instant());
        }
    }
}

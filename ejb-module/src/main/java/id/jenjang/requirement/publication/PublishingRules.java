package id.jenjang.requirement.publication;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Publishes the rules at the start: what the files say anew becomes a new version. The agency's own files
 * ({@code jenjang.rules.dir}) replace the packed ones file by file; when they are refused, every fault is logged and
 * the last published versions stay in force, on a first start the packed ones.
 */
@Singleton
@Startup
@DependsOn("MigratingStore")
@TransactionManagement(TransactionManagementType.BEAN)
public class PublishingRules {
    private static final Logger LOG = System.getLogger(PublishingRules.class.getName());
    private static final String BY = "sistem";

    @Inject
    private PublishedRules published;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "jenjang.rules.dir")
    private Optional<String> ownDirectory;

    @PostConstruct
    void start() {
        publish(published, clock, ownDirectory.map(Path::of));
    }

    static List<RuleDifference> publish(PublishedRules published, Clock clock, Optional<Path> own) {
        RulePublication publication = new RulePublication(published, clock);
        try {
            return told(publication.of(RuleFiles.read(own), BY));
        } catch (BadRules refused) {
            refused.faults().forEach(fault -> LOG.log(Level.ERROR, "Ketentuan ditolak: {0}", fault));
            if (own.isEmpty() || published.mark() > 0) {
                return List.of();
            }
            return told(publication.of(RuleFiles.read(Optional.empty()), BY));
        }
    }

    private static List<RuleDifference> told(List<RuleDifference> differences) {
        differences.forEach(difference -> LOG.log(Level.INFO, "Ketentuan diterbitkan: {0}", difference));
        return differences;
    }
}

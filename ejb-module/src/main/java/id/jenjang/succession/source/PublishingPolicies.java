package id.jenjang.succession.source;

import id.jenjang.succession.rank.SuccessionPolicyText;
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
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Publishes the succession policy at the start: what the file says anew becomes a new version. The agency's own file
 * ({@code succession/policy.json} in {@code jenjang.rules.dir}) replaces the packed one; when it is refused, every
 * fault is logged and the last published version stays in force, on a first start the packed one.
 */
@Singleton
@Startup
@DependsOn("PublishingRules")
@TransactionManagement(TransactionManagementType.BEAN)
public class PublishingPolicies {
    private static final Logger LOG = System.getLogger(PublishingPolicies.class.getName());
    private static final String BY = "sistem";

    @Inject
    private PublishedPolicies published;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "jenjang.rules.dir")
    private Optional<String> ownDirectory;

    @PostConstruct
    void start() {
        publish(published, clock, ownDirectory.map(Path::of));
    }

    static void publish(PublishedPolicies published, Clock clock, Optional<Path> own) {
        Optional<Path> file = own.map(directory -> directory.resolve("succession/policy.json"))
                .filter(Files::isRegularFile);
        try {
            String text = file.isPresent() ? Files.readString(file.get()) : SuccessionPolicyText.shippedText();
            once(published, clock, text);
        } catch (IllegalArgumentException | IOException refused) {
            String why = refused instanceof IOException ? "berkas tidak dapat dibaca" : refused.getMessage();
            LOG.log(Level.ERROR, "Kebijakan suksesi ditolak: {0}", why);
            if (!published.any()) {
                once(published, clock, SuccessionPolicyText.shippedText());
            }
        }
    }

    private static void once(PublishedPolicies published, Clock clock, String text) {
        try {
            tell(published, clock, text);
        } catch (IllegalStateException raced) {
            // Another node published the same at this moment; then there is nothing left to do.
            tell(published, clock, text);
        }
    }

    private static void tell(PublishedPolicies published, Clock clock, String text) {
        published
                .publish(text, clock.instant(), BY)
                .ifPresent(policy ->
                        LOG.log(Level.INFO, "Kebijakan suksesi diterbitkan: {0} {1}", policy.key(), policy.version()));
    }
}

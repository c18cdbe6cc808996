package id.jenjang.ladder.pattern;

import id.jenjang.access.Act;
import id.jenjang.access.Acting;
import id.jenjang.people.CurrentJobs;
import id.jenjang.requirement.RuleSet;
import id.jenjang.requirement.RuleSets;
import id.jenjang.requirement.publication.CurrentRules;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Publishes the career pattern of the files at the start, when it differs from the last version; files with faults are
 * refused with every fault in the log, and the version in force stays.
 */
@Singleton
@Startup
@DependsOn("PublishingRules")
@TransactionManagement(TransactionManagementType.BEAN)
public class PublishingCareerPattern {
    private static final Logger LOG = System.getLogger(PublishingCareerPattern.class.getName());

    @Inject
    private PublishedPatterns patterns;

    @Inject
    private CurrentJobs jobs;

    @Inject
    private Clock clock;

    @Inject
    private CurrentRules rules;

    @Inject
    private Event<Act> acts;

    @Inject
    @ConfigProperty(name = "jenjang.rules.dir")
    private Optional<String> ownDirectory;

    @Resource
    private UserTransaction transaction;

    @PostConstruct
    void start() {
        try {
            String content = PatternFiles.of(ownDirectory.map(Path::of)).assemble();
            Acting.asSystem(() -> publish(content));
        } catch (PatternRefused refused) {
            refused.faults().forEach(fault -> LOG.log(Level.ERROR, "Pola karier ditolak: {0}", fault));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The career pattern cannot be published", e);
        }
    }

    /** Version and act in one transaction; a node that comes second finds the version there and leaves it. */
    private Publication.Outcome publish(String content) throws Exception {
        RuleSets known = rules.known();
        Set<String> keys = known.all().stream().map(RuleSet::key).collect(Collectors.toSet());
        Publication publication = new Publication(patterns, jobs.known().catalogue(), known.reference()::compare, keys);
        transaction.begin();
        try {
            Publication.Outcome outcome = publication.publish(content, clock.instant(), Acting.SYSTEM);
            if (outcome.fresh()) {
                acts.fire(new Act("pattern.published", Optional.empty(), facts(outcome)));
            }
            transaction.commit();
            LOG.log(
                    Level.INFO,
                    "Pola karier {0} v{1}: {2}",
                    outcome.pattern().key(),
                    outcome.version(),
                    outcome.fresh() ? "diterbitkan" : "tidak berubah");
            return outcome;
        } catch (PatternRefused refused) {
            transaction.rollback();
            throw refused;
        } catch (RuntimeException first) {
            transaction.rollback();
            Publication.Outcome outcome = publication.standing(content).orElseThrow(() -> first);
            LOG.log(Level.INFO, "Career pattern v{0} was published by another node", outcome.version());
            return outcome;
        }
    }

    private static Map<String, String> facts(Publication.Outcome outcome) {
        String added = outcome.difference()
                .map(difference -> String.valueOf(difference.stepsAdded().size()))
                .orElseGet(() -> String.valueOf(outcome.pattern().steps().count()));
        String removed = outcome.difference()
                .map(difference -> String.valueOf(difference.stepsRemoved().size()))
                .orElse("0");
        return Map.of(
                "key",
                outcome.pattern().key(),
                "version",
                String.valueOf(outcome.version()),
                "stepsAdded",
                added,
                "stepsRemoved",
                removed);
    }
}

package id.jenjang.ladder.pattern;

import id.jenjang.access.Act;
import id.jenjang.access.Acting;
import id.jenjang.people.CurrentJobs;
import id.jenjang.requirement.RuleFiles;
import id.jenjang.requirement.RuleSet;
import id.jenjang.requirement.RuleSets;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Publishes the career pattern of the files at the start, when it differs from the last version; files with faults are
 * refused with every fault in the log, and the version in force stays.
 */
@Singleton
@Startup
@DependsOn("MigratingStore")
public class PublishingCareerPattern {
    private static final Logger LOG = System.getLogger(PublishingCareerPattern.class.getName());

    @Inject
    private PublishedPatterns patterns;

    @Inject
    private CurrentJobs jobs;

    @Inject
    private Clock clock;

    @Inject
    private Event<Act> acts;

    @Inject
    @ConfigProperty(name = "jenjang.rules.dir")
    private Optional<Path> ownDirectory;

    @PostConstruct
    void start() {
        try {
            Acting.asSystem(() -> publish(RuleFiles.read(ownDirectory).load()));
        } catch (PatternRefused refused) {
            refused.faults().forEach(fault -> LOG.log(Level.ERROR, "Career pattern refused: {0}", fault));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The career pattern cannot be published", e);
        }
    }

    private Publication.Outcome publish(RuleSets rules) {
        Publication publication = new Publication(
                patterns,
                jobs.known().catalogue(),
                rules.reference()::compare,
                rules.all().stream().map(RuleSet::key).collect(Collectors.toSet()));
        String content = PatternFiles.of(ownDirectory).assemble();
        Publication.Outcome outcome = publication.publish(content, clock.instant(), Acting.SYSTEM);
        if (outcome.fresh()) {
            acts.fire(new Act("pattern.published", Optional.empty(), facts(outcome)));
        }
        return outcome;
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

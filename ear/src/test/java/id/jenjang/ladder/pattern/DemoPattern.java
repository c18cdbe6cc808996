package id.jenjang.ladder.pattern;

import id.jenjang.people.JobCatalogue;
import id.jenjang.requirement.RuleSet;
import id.jenjang.requirement.RuleSets;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Publishes the packed career pattern as the start does, without a server. */
public final class DemoPattern {
    private DemoPattern() {}

    /** The patterns of now, once published. */
    public static PublishedPatterns published(DataSource database, JobCatalogue jobs, RuleSets rules, Clock clock) {
        PublishedPatterns patterns = new PublishedPatterns(database);
        Set<String> keys = rules.all().stream().map(RuleSet::key).collect(Collectors.toSet());
        new Publication(patterns, jobs, rules.reference()::compare, keys)
                .publish(PatternFiles.of(Optional.empty()).assemble(), clock.instant(), "bench");
        return patterns;
    }
}

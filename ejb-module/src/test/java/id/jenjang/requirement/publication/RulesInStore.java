package id.jenjang.requirement.publication;

import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;

/** Publishes the packed rules into a test's database, for the tests of what builds on them. */
public final class RulesInStore {
    private RulesInStore() {}

    /** The rules of now, once published. */
    public static CurrentRules published(DataSource database, Clock clock) {
        PublishingRules.publish(new PublishedRules(database), clock, Optional.empty());
        return new CurrentRules(database);
    }
}

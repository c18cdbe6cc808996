package id.jenjang.requirement.publication;

import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;

/** Publishes the packed rules as the start does, without a server. */
public final class DemoRules {
    private DemoRules() {}

    /** The rules of now, once published. */
    public static CurrentRules published(DataSource database, Clock clock) {
        PublishingRules.publish(new PublishedRules(database), clock, Optional.empty());
        return new CurrentRules(database);
    }
}

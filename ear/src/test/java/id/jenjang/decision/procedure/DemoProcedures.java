package id.jenjang.decision.procedure;

import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;

/** Publishes the shipped procedures as the start does. */
public final class DemoProcedures {
    private DemoProcedures() {}

    /** Publishes them into that database. */
    public static void publish(DataSource database, Clock clock) {
        PublishingProcedures.publish(new PublishedProcedures(database), clock, Optional.empty());
    }
}

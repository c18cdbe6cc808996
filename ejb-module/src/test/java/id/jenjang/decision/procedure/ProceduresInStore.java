package id.jenjang.decision.procedure;

import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;

/** Puts the shipped procedures into a store, as the start does. */
public final class ProceduresInStore {
    private ProceduresInStore() {}

    /** Publishes what is packed in. */
    public static PublishedProcedures publish(DataSource database, Clock clock) {
        PublishedProcedures published = new PublishedProcedures(database);
        PublishingProcedures.publish(published, clock, Optional.empty());
        return published;
    }

    /** The shipped procedure of that key, without a store. */
    public static Procedure shipped(String key) {
        java.util.List<String> faults = new java.util.ArrayList<>();
        return new ProcedureReader(faults)
                .procedure(key, ProcedureFiles.read(Optional.empty()).get(key));
    }
}

package id.jenjang.decision.procedure;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Publishes the shipped procedures as the start does, and one that no capability stands behind. */
public final class DemoProcedures {
    /** The key of the procedure without a capability: what a move goes through. */
    public static final String TRIAL = "trial";

    private DemoProcedures() {}

    /** Publishes them into that database. */
    public static void publish(DataSource database, Clock clock) {
        PublishedProcedures published = new PublishedProcedures(database);
        PublishingProcedures.publish(published, clock, Optional.empty());
        String moves = ProcedureFiles.read(Optional.empty()).get("rotation").toString();
        List<String> faults = new ArrayList<>();
        JsonObject trial =
                ProcedureFiles.parse(TRIAL, moves.replace("\"key\":\"rotation\"", "\"key\":\"trial\""), faults);
        published.publish(Map.of(TRIAL, trial), clock.instant());
    }
}

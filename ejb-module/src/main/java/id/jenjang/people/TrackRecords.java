package id.jenjang.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * The stored track records (rekam jejak): some people's, or everybody's in one pass. Who may read them is checked by
 * the use cases that ask.
 */
@Dependent
public class TrackRecords {
    private static final String EMPLOYEES =
            "select e.id, e.uuid, e.kind from employee e where e.gone_import_id is null";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    @Inject
    private CurrentJobs jobs;

    TrackRecords() {}

    /** The track records stored in that database. */
    public TrackRecords(DataSource database, CurrentJobs jobs) {
        this.database = database;
        this.jobs = jobs;
    }

    /** Hands over the track records of those employees, one at a time; who is gone is left out. */
    public void forEach(Collection<UUID> employees, Consumer<TrackRecord> taker) {
        inStep(taker).some(employees);
    }

    /** Hands over everybody's track record, one at a time, streamed. */
    public void forEach(Consumer<TrackRecord> taker) {
        inStep(taker).everyone();
    }

    private PeopleInStep inStep(Consumer<TrackRecord> taker) {
        Deliveries deliveries = Deliveries.in(database);
        TrackRows rows = new TrackRows(new DossierRows(jobs.known().catalogue(), deliveries), deliveries);
        Set<History> delivered = deliveries.delivered();
        return new PeopleInStep(
                database, EMPLOYEES, (row, histories) -> taker.accept(rows.trackRecord(row, delivered, histories)));
    }
}

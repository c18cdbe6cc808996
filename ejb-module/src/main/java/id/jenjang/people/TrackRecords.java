package id.jenjang.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
    private static final int AT_ONCE = 250;
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
        List<UUID> all = List.copyOf(employees);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<UUID> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            List<Long> ids = Sql.list(
                    database,
                    "select e.id from employee e where e.gone_import_id is null and e.uuid = any(?) order by e.id",
                    row -> row.getLong("id"),
                    (Object) some.toArray(UUID[]::new));
            if (!ids.isEmpty()) {
                hand(Optional.of(ids.toArray(Long[]::new)), taker);
            }
        }
    }

    /** Hands over everybody's track record, one at a time, streamed. */
    public void forEach(Consumer<TrackRecord> taker) {
        hand(Optional.empty(), taker);
    }

    private void hand(Optional<Long[]> some, Consumer<TrackRecord> taker) {
        Deliveries deliveries = Deliveries.in(database);
        TrackRows rows = new TrackRows(new DossierRows(jobs.known().catalogue(), deliveries), deliveries);
        try (Connection connection = database.getConnection()) {
            boolean own = connection.getAutoCommit();
            if (own) {
                connection.setAutoCommit(false);
            }
            try {
                stream(new Histories.OfMany(connection, some), deliveries.delivered(), rows, taker);
            } finally {
                if (own) {
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The people tables cannot be read", e);
        }
    }

    private static void stream(
            Histories.OfMany people, Set<History> delivered, TrackRows rows, Consumer<TrackRecord> taker)
            throws SQLException {
        try (people;
                PreparedStatement statement = people.prepared(EMPLOYEES + people.which("e.id") + " order by e.id");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                people.moveTo(row.getLong("id"));
                taker.accept(rows.trackRecord(row, delivered, people));
            }
        }
    }
}

package id.jenjang.talent.map;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Stores what a cycle found: everybody and that it is ready, or nothing. */
@Dependent
class Results {
    private static final int AT_ONCE = 1_000;
    private static final String CLEAR =
            "delete from talent_placement where cycle_id = (select id from talent_cycle where uuid = ?)";
    private static final String ADD = """
            insert into talent_placement (cycle_id, employee_uuid, unit_uuid, job_name, performance_low,
              performance_high, potential_low, potential_high, box_worst, box_best, parts)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String READY = "update talent_cycle set state = 'READY', people = ?, certain = ?,"
            + " finished_at = ?, version = version + 1 where uuid = ? and state = 'WAITING'";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Results() {}

    Results(DataSource database) {
        this.database = database;
    }

    /** Does the work that hands over the placements; false when the cycle no longer waited for them. */
    boolean store(UUID cycle, Instant at, Consumer<Consumer<Placement>> work) {
        try (Connection connection = database.getConnection()) {
            boolean own = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                boolean stored = store(connection, cycle, at, work);
                if (stored) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
                return stored;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(own);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The results of a cycle cannot be stored", e);
        }
    }

    private static boolean store(Connection connection, UUID cycle, Instant at, Consumer<Consumer<Placement>> work)
            throws SQLException {
        try (PreparedStatement clear = connection.prepareStatement(CLEAR);
                PreparedStatement find = connection.prepareStatement("select id from talent_cycle where uuid = ?");
                PreparedStatement add = connection.prepareStatement(ADD)) {
            clear.setObject(1, cycle);
            clear.executeUpdate();
            find.setObject(1, cycle);
            var row = find.executeQuery();
            row.next();
            Batch batch = new Batch(add, row.getLong(1));
            work.accept(batch::put);
            batch.flush();
            return ready(connection, cycle, at, batch);
        }
    }

    private static boolean ready(Connection connection, UUID cycle, Instant at, Batch batch) throws SQLException {
        try (PreparedStatement ready = connection.prepareStatement(READY)) {
            ready.setInt(1, batch.people);
            ready.setInt(2, batch.certain);
            ready.setObject(3, at.atOffset(ZoneOffset.UTC));
            ready.setObject(4, cycle);
            return ready.executeUpdate() == 1;
        }
    }

    /** Rows on their way, a thousand at a time. */
    private static final class Batch {
        private final PreparedStatement add;
        private final long cycle;
        private int waiting;
        private int people;
        private int certain;

        Batch(PreparedStatement add, long cycle) {
            this.add = add;
            this.cycle = cycle;
        }

        void put(Placement one) {
            try {
                fill(one);
                add.addBatch();
                people++;
                certain += one.card().box().isPresent() ? 1 : 0;
                if (++waiting == AT_ONCE) {
                    flush();
                }
            } catch (SQLException e) {
                throw new IllegalStateException("The results of a cycle cannot be stored", e);
            }
        }

        private void fill(Placement one) throws SQLException {
            add.setLong(1, cycle);
            add.setObject(2, one.employee());
            add.setObject(3, one.unit());
            add.setString(4, one.jobName());
            add.setLong(5, one.card().performance().low());
            add.setLong(6, one.card().performance().high());
            add.setLong(7, one.card().potential().low());
            add.setLong(8, one.card().potential().high());
            add.setString(9, one.card().worst().key());
            add.setString(10, one.card().best().key());
            add.setString(11, CardText.write(one.card()));
        }

        void flush() throws SQLException {
            if (waiting > 0) {
                add.executeBatch();
                waiting = 0;
            }
        }
    }
}

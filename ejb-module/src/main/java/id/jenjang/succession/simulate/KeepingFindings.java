package id.jenjang.succession.simulate;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;

/** Stores what a simulation found: all of it and that it is ready, or nothing. */
@Dependent
class KeepingFindings {
    private static final int AT_ONCE = 1_000;
    private static final String READY = "update policy_simulation set state = 'READY', progress = 100, people = ?,"
            + " moved = ?, positions = ?, lists = ?, ended_at = ? where uuid = ? and fence = ? and state = 'RUNNING'";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    KeepingFindings() {}

    KeepingFindings(DataSource database) {
        this.database = database;
    }

    /** Stores all; nothing when the simulation is not wanted any more. */
    void keep(PolicySimulation simulation, Findings findings, Instant at) {
        try (Connection connection = database.getConnection()) {
            boolean own = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                if (ready(connection, simulation, findings.figures(), at)) {
                    store(connection, id(connection, simulation.uuid()), findings);
                    connection.commit();
                } else {
                    connection.rollback();
                }
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(own);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The findings of a simulation cannot be stored", e);
        }
    }

    private static boolean ready(
            Connection connection, PolicySimulation simulation, PolicySimulation.Figures figures, Instant at)
            throws SQLException {
        try (PreparedStatement ready = connection.prepareStatement(READY)) {
            fill(
                    ready,
                    figures.people(),
                    figures.moved(),
                    figures.positions(),
                    figures.lists(),
                    at.atOffset(ZoneOffset.UTC),
                    simulation.uuid(),
                    simulation.fence());
            return ready.executeUpdate() == 1;
        }
    }

    private static long id(Connection connection, UUID uuid) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement("select id from policy_simulation where uuid = ?")) {
            find.setObject(1, uuid);
            try (ResultSet row = find.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void store(Connection connection, long id, Findings findings) throws SQLException {
        try (Batch counts = new Batch(connection, "simulation_count", 5);
                Batch people = new Batch(connection, "simulation_person", 6);
                Batch lists = new Batch(connection, "simulation_list", 12);
                Batch lines = new Batch(connection, "simulation_line", 10)) {
            for (Map.Entry<Findings.Cell, Integer> each : findings.counts.entrySet()) {
                counts.put(
                        id,
                        each.getKey().unit(),
                        each.getKey().was(),
                        each.getKey().becomes(),
                        each.getValue());
            }
            for (Findings.Moved each : findings.moved) {
                people.put(id, each.employee(), each.unit(), each.jobName(), each.was(), each.becomes());
            }
            for (ListChange each : findings.lists) {
                lists.put(row(id, each));
                for (ListChange.Line line : each.lines()) {
                    lines.put(row(id, each, line, findings.units.get(line.employee())));
                }
            }
        }
    }

    private static Object[] row(long id, ListChange list) {
        return new Object[] {
            id,
            list.position().id(),
            list.position().unit(),
            list.position().job().name(),
            list.was().candidates(),
            list.becomes().candidates(),
            list.was().readyNow(),
            list.becomes().readyNow(),
            count(list, ListChange.Line::entered),
            count(list, ListChange.Line::gone),
            count(list, ListChange.Line::moved),
            count(list, ListChange.Line::readied)
        };
    }

    private static int count(ListChange list, Predicate<ListChange.Line> which) {
        return (int) list.lines().stream().filter(which).count();
    }

    private static Object[] row(long id, ListChange list, ListChange.Line line, UUID unit) {
        ListChange.Place was = line.was();
        ListChange.Place becomes = line.becomes();
        return new Object[] {
            id,
            list.position().id(),
            line.employee(),
            unit,
            was == null ? null : was.number(),
            becomes == null ? null : becomes.number(),
            was == null ? null : was.readiness().name(),
            becomes == null ? null : becomes.readiness().name(),
            was == null ? null : was.score(),
            becomes == null ? null : becomes.score()
        };
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                statement.setNull(i + 1, Types.NULL);
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
    }

    /** Rows of one table on their way, a thousand at a time. */
    private static final class Batch implements AutoCloseable {
        private final PreparedStatement add;
        private int waiting;

        Batch(Connection connection, String table, int columns) throws SQLException {
            String[] marks = new String[columns];
            Arrays.fill(marks, "?");
            add = connection.prepareStatement("insert into " + table + " values (" + String.join(", ", marks) + ")");
        }

        void put(Object... values) throws SQLException {
            fill(add, values);
            add.addBatch();
            if (++waiting == AT_ONCE) {
                add.executeBatch();
                waiting = 0;
            }
        }

        @Override
        public void close() throws SQLException {
            if (waiting > 0) {
                add.executeBatch();
            }
            add.close();
        }
    }
}

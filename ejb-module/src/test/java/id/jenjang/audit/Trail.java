package id.jenjang.audit;

import id.jenjang.store.Database;
import id.jenjang.store.SliceStore;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** A trail in a database of its own, for tests. */
final class Trail implements AutoCloseable {
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    static final LocalDate LAST = DAY.plusDays(3);

    /** Work on one connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    final SliceStore store;

    Trail(Database database) {
        store = database.open();
    }

    /** Four days of both streams, some dozens of entries each. */
    Trail filled() {
        Random random = new Random(7);
        for (LocalDate day = DAY; !day.isAfter(LAST); day = day.plusDays(1)) {
            append(Stream.ACTS, day, drafts(day, 20 + random.nextInt(20), random));
            append(Stream.LOOKS, day, drafts(day, 20 + random.nextInt(20), random));
        }
        return this;
    }

    void append(Stream stream, LocalDate day, List<Draft> drafts) {
        commit(connection -> {
            Chain.append(connection, stream, day, drafts);
            return null;
        });
    }

    static List<Draft> drafts(LocalDate day, int count, Random random) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drafts.add(draft(day, i, random));
        }
        return drafts;
    }

    static Draft draft(LocalDate day, int i, Random random) {
        Instant at = Instant.parse(day + "T08:00:00Z").plusNanos(1_000L * i + random.nextInt(1000));
        UUID person = random.nextInt(5) == 0 ? null : new UUID(random.nextLong(), random.nextLong());
        String request = random.nextBoolean() ? null : "r" + random.nextInt(9);
        return Draft.of(at, "pengguna" + random.nextInt(4), "goal.set", person, Map.of("n", "" + i), request);
    }

    Verification verify() {
        return commit(connection -> verify(connection, List.of()));
    }

    static Verification verify(Connection connection, List<ChainHead> exports) throws SQLException {
        return CheckingTrail.verify(connection, DAY, LAST, exports);
    }

    /** Runs and commits. */
    <T> T commit(Work<T> work) {
        return run(work, true);
    }

    /** Runs and rolls back. */
    <T> T undo(Work<T> work) {
        return run(work, false);
    }

    private <T> T run(Work<T> work, boolean keep) {
        try (Connection connection = store.database().getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.on(connection);
                done = true;
                return result;
            } finally {
                if (done && keep) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static int update(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return statement.executeUpdate();
        }
    }

    long count(String table) {
        return commit(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("select count(*) from " + table);
                    var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    @Override
    public void close() {
        store.close();
    }
}

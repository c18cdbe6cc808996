package id.jenjang.host;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The row that tells how far an import is; each change is a short transaction of its own. */
final class ProgressRows {
    private final InTransaction transactions;
    private final Clock clock;

    ProgressRows(InTransaction transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Takes the import up: workers that did before may no longer finish it. */
    long takeUp(long id, ImportPhase phase, long total) {
        return call(connection -> {
            execute(
                    connection,
                    "update import_progress set fence = fence + 1, phase = ?, feed = null, done = 0, total = ?,"
                            + " phase_started_at = ?, heartbeat_at = ? where import_id = ?",
                    phase.name(),
                    total,
                    now(),
                    now(),
                    id);
            return number(connection, "select fence from import_progress where import_id = ?", id);
        });
    }

    void phase(long id, long fence, ImportPhase phase, long total) {
        call(connection -> execute(
                connection,
                "update import_progress set phase = ?, feed = null, done = 0, total = ?, phase_started_at = ?,"
                        + " heartbeat_at = ? where import_id = ? and fence = ?",
                phase.name(),
                total,
                now(),
                now(),
                id,
                fence));
    }

    /** Says how far; false when the work is no longer wanted or another worker has it. */
    boolean at(long id, long fence, String feed, long done) {
        return call(connection -> execute(
                        connection,
                        "update import_progress set feed = ?, done = ?, heartbeat_at = ? where import_id = ? and fence = ?"
                                + " and not cancel_requested",
                        feed,
                        done,
                        now(),
                        id,
                        fence))
                == 1;
    }

    private OffsetDateTime now() {
        return ImportRecords.at(Instant.now(clock));
    }

    private <T> T call(InTransaction.Work<T> work) {
        try {
            return transactions.call(work);
        } catch (SQLException | java.io.IOException e) {
            throw new IllegalStateException("Progress of an import cannot be written", e);
        }
    }

    static int execute(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    static long number(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    static Optional<String> text(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
            }
        }
    }
}

package id.jenjang.host;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** What an analyst decides about a staged import; on the caller's connection and transaction. */
final class ImportDecisions {
    private final Connection connection;
    private final ImportRecords records;
    private final Clock clock;

    ImportDecisions(Connection connection, Clock clock) {
        this.connection = connection;
        this.records = new ImportRecords(connection);
        this.clock = clock;
    }

    /** Sends a staged import on its way; refused when errors were found and not just the good rows are wanted. */
    void confirm(UUID uuid, boolean goodRowsOnly) throws SQLException {
        ImportRecords.Run run = known(uuid);
        if (run.status() != ImportStatus.STAGED) {
            throw new ImportRefused(ImportRefused.Reason.WRONG_STATE);
        }
        if (!goodRowsOnly && records.errors(run.id()) > 0) {
            throw new ImportRefused(ImportRefused.Reason.HAS_ERRORS);
        }
        ProgressRows.execute(
                connection,
                "update import_progress set good_rows_only = ?, cancel_requested = false, phase = 'WAITING', done = 0"
                        + " where import_id = ?",
                goodRowsOnly,
                run.id());
        move(run, ImportStatus.APPLYING);
    }

    /** Gives an open import up: at once while it waits, else as soon as the worker hears of it. */
    void cancel(UUID uuid) throws SQLException {
        ImportRecords.Run run = known(uuid);
        if (!run.status().open()) {
            throw new ImportRefused(ImportRefused.Reason.WRONG_STATE);
        }
        if (run.status() == ImportStatus.STAGED) {
            move(run, ImportStatus.CANCELLED);
        } else {
            ProgressRows.execute(
                    connection, "update import_progress set cancel_requested = true where import_id = ?", run.id());
        }
    }

    private ImportRecords.Run known(UUID uuid) throws SQLException {
        return records.find(uuid).orElseThrow(() -> new ImportRefused(ImportRefused.Reason.UNKNOWN));
    }

    private void move(ImportRecords.Run run, ImportStatus to) throws SQLException {
        long fence = ProgressRows.number(connection, "select fence from import_progress where import_id = ?", run.id());
        if (!records.move(run.id(), run.status(), to, fence, Instant.now(clock))) {
            throw new ImportRefused(ImportRefused.Reason.WRONG_STATE);
        }
    }
}

package id.jenjang.host;

import id.jenjang.access.Acting;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An import without an analyst, into an agency that is still empty. */
record UnattendedImport(InTransaction transactions, ImportWork work, Clock clock) {

    /**
     * Imports the delivery if nobody is known yet; answers how it ended, APPLIED also where there was nothing to do.
     */
    ImportStatus run(Path delivery, String source) throws SQLException, IOException {
        boolean empty =
                transactions.call(connection -> ProgressRows.number(connection, "select count(*) from employee") == 0);
        if (!empty) {
            return ImportStatus.APPLIED;
        }
        giveUpUnfinished();
        UUID uuid = open(delivery, source);
        work.stage(uuid, delivery);
        if (status(uuid) == ImportStatus.STAGED && errors(uuid) == 0) {
            transactions.call(connection -> {
                new ImportDecisions(connection, clock).confirm(uuid, false);
                return null;
            });
            work.apply(uuid);
        }
        return status(uuid);
    }

    /** One that a killed start left behind would hold the place for ever. */
    private void giveUpUnfinished() throws SQLException, IOException {
        transactions.call(connection -> {
            int left = ProgressRows.execute(
                    connection,
                    "update import_run set status = 'INTERRUPTED', finished_at = ? where started_by = ?"
                            + " and status in ('STAGING', 'STAGED', 'APPLYING')",
                    ImportRecords.at(Instant.now(clock)),
                    Acting.SYSTEM);
            return left == 0
                    ? 0
                    : ProgressRows.execute(connection, "update import_gate set import_id = null where id = 1");
        });
    }

    private UUID open(Path delivery, String source) throws SQLException, IOException {
        UUID uuid = UUID.randomUUID();
        return transactions.call(connection -> {
            new ImportRecords(connection)
                    .open(
                            uuid,
                            delivery.getFileName().toString(),
                            source,
                            LocalDate.now(clock),
                            Acting.SYSTEM,
                            Instant.now(clock))
                    .orElseThrow(() -> new ImportRefused(ImportRefused.Reason.BUSY));
            return uuid;
        });
    }

    private ImportStatus status(UUID uuid) throws SQLException, IOException {
        return transactions.call(connection ->
                new ImportRecords(connection).find(uuid).orElseThrow().status());
    }

    private long errors(UUID uuid) throws SQLException, IOException {
        return transactions.call(connection -> {
            ImportRecords records = new ImportRecords(connection);
            return records.errors(records.find(uuid).orElseThrow().id());
        });
    }
}

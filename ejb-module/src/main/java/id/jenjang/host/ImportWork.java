package id.jenjang.host;

import id.jenjang.access.Act;
import id.jenjang.host.delivery.Limits;
import id.jenjang.host.feed.Feed;
import id.jenjang.host.staging.FeedChange;
import id.jenjang.host.staging.StagingArea;
import id.jenjang.host.staging.Watch;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is done for an import in the background: reading and checking, then, once confirmed, applying. */
final class ImportWork {
    private static final Logger LOG = System.getLogger(ImportWork.class.getName());

    private final InTransaction transactions;
    private final Clock clock;
    private final Limits limits;
    private final Consumer<Act> trail;
    private final ProgressRows progress;

    /**
     * Work on one database.
     *
     * @param trail hears of what was done inside the transaction that does it
     */
    ImportWork(InTransaction transactions, Clock clock, Limits limits, Consumer<Act> trail) {
        this.transactions = transactions;
        this.clock = clock;
        this.limits = limits;
        this.trail = trail;
        this.progress = new ProgressRows(transactions, clock);
    }

    /** Reads and checks a delivery; nothing outside staging changes. Does nothing when it is no longer wanted. */
    void stage(UUID uuid, Path delivery) throws SQLException, IOException {
        Optional<ImportRecords.Run> found = find(uuid, ImportStatus.STAGING);
        if (found.isEmpty()) {
            return;
        }
        ImportRecords.Run run = found.get();
        long fence = progress.takeUp(run.id(), ImportPhase.READING, 0);
        if (!delivery.toFile().exists()) {
            end(run, ImportStatus.STAGING, ImportStatus.INTERRUPTED, fence);
            return;
        }
        try {
            ImportStatus outcome = new StagingDelivery(transactions, progress, limits, run, fence, clock).run(delivery);
            LOG.log(Level.INFO, "Import {0} read: {1}", run.uuid(), outcome);
        } catch (Watch.Cancelled e) {
            end(run, ImportStatus.STAGING, ImportStatus.CANCELLED, fence);
        } catch (SQLException | IOException | RuntimeException e) {
            tell(run, e);
            end(run, ImportStatus.STAGING, ImportStatus.FAILED, fence);
        }
    }

    /**
     * Applies what was staged, all or nothing; the final state is written by the same transaction. After a fault of the
     * database the import waits to be confirmed again.
     */
    void apply(UUID uuid) throws SQLException, IOException {
        Optional<ImportRecords.Run> found = find(uuid, ImportStatus.APPLYING);
        if (found.isEmpty()) {
            return;
        }
        ImportRecords.Run run = found.get();
        long good = transactions.call(connection -> new ImportRecords(connection).goodRows(run.id()));
        long fence = progress.takeUp(run.id(), ImportPhase.APPLYING, good);
        try {
            transactions.call(connection -> applied(connection, run, fence, good));
            progress.phase(run.id(), fence, ImportPhase.DONE, good);
        } catch (Watch.Cancelled e) {
            end(run, ImportStatus.APPLYING, ImportStatus.CANCELLED, fence);
        } catch (SQLException | IOException | RuntimeException e) {
            tell(run, e);
            end(run, ImportStatus.APPLYING, ImportStatus.STAGED, fence);
        }
    }

    private Object applied(Connection connection, ImportRecords.Run run, long fence, long good) throws SQLException {
        ImportRecords records = new ImportRecords(connection);
        StagingArea area = new StagingArea(connection);
        Map<Feed, Boolean> files = records.wholly(run.id());
        if (area.goodRows(files.keySet()) != good) {
            throw new IllegalStateException("Staging no longer holds what was checked");
        }
        Watch watch = (feed, done) -> {
            if (!progress.at(run.id(), fence, feed, done)) {
                throw new Watch.Cancelled();
            }
        };
        Map<Feed, FeedChange> changes = area.apply(run.id(), run.source(), run.asOf(), files, watch);
        Map<String, String> facts = new TreeMap<>();
        facts.put("import", run.uuid().toString());
        for (Map.Entry<Feed, FeedChange> each : changes.entrySet()) {
            records.applied(run.id(), each.getKey(), each.getValue());
            FeedChange change = each.getValue();
            facts.put(
                    each.getKey().name(),
                    "+" + change.added() + " ~" + change.changed() + " =" + change.unchanged() + " -" + change.gone());
        }
        trail.accept(new Act("import.applied", Optional.empty(), facts));
        if (!records.move(run.id(), ImportStatus.APPLYING, ImportStatus.APPLIED, fence, Instant.now(clock))) {
            throw new Watch.Cancelled();
        }
        LOG.log(Level.INFO, "Import {0} applied: {1}", run.uuid(), facts);
        return null;
    }

    private Optional<ImportRecords.Run> find(UUID uuid, ImportStatus status) throws SQLException, IOException {
        return transactions
                .call(connection -> new ImportRecords(connection).find(uuid))
                .filter(run -> run.status() == status);
    }

    private void end(ImportRecords.Run run, ImportStatus from, ImportStatus to, long fence)
            throws SQLException, IOException {
        boolean moved = transactions.call(
                connection -> new ImportRecords(connection).move(run.id(), from, to, fence, Instant.now(clock)));
        LOG.log(Level.INFO, "Import {0}: {1}", run.uuid(), moved ? to : "taken up elsewhere");
    }

    /** Messages of databases quote rows, so only their kind and code are logged. */
    private static void tell(ImportRecords.Run run, Exception e) {
        String code = e instanceof SQLException sql ? ", SQL state " + sql.getSQLState() : "";
        String own = Stream.of(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("id.jenjang"))
                .map(StackTraceElement::toString)
                .findFirst()
                .orElse("?");
        LOG.log(
                Level.WARNING,
                "Import {0} stopped by {1}{2} at {3}",
                run.uuid(),
                e.getClass().getName(),
                code,
                own);
    }
}

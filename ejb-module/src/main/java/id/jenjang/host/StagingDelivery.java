package id.jenjang.host;

import id.jenjang.host.delivery.DeliveredFile;
import id.jenjang.host.delivery.Delivery;
import id.jenjang.host.delivery.Limits;
import id.jenjang.host.feed.Defect;
import id.jenjang.host.feed.Feed;
import id.jenjang.host.feed.Feeds;
import id.jenjang.host.feed.Flaw;
import id.jenjang.host.feed.Flaws;
import id.jenjang.host.feed.Unreadable;
import id.jenjang.host.staging.Difference;
import id.jenjang.host.staging.FeedChange;
import id.jenjang.host.staging.FileCounts;
import id.jenjang.host.staging.StagingArea;
import id.jenjang.host.staging.Watch;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One delivery on its way through staging: read, checked over all rows, compared, reported. */
final class StagingDelivery {
    private static final int KEPT_OF_A_KIND = 1_000;

    private final InTransaction transactions;
    private final ProgressRows progress;
    private final Limits limits;
    private final ImportRecords.Run run;
    private final long fence;
    private final Clock clock;
    private final Flaws flaws = new Flaws(KEPT_OF_A_KIND);
    private final List<Flaw> kept = new ArrayList<>();
    private final Map<Feed, FileCounts> loaded = new LinkedHashMap<>();
    private long rowsBefore;

    StagingDelivery(
            InTransaction transactions,
            ProgressRows progress,
            Limits limits,
            ImportRecords.Run run,
            long fence,
            Clock clock) {
        this.transactions = transactions;
        this.progress = progress;
        this.limits = limits;
        this.run = run;
        this.fence = fence;
        this.clock = clock;
    }

    ImportStatus run(Path path) throws SQLException, IOException {
        clear();
        try (Delivery delivery = Delivery.open(path, limits)) {
            read(delivery);
            requireNeededFiles();
        } catch (Unreadable e) {
            flaws.add(e.flaw());
        }
        boolean refused = flaws.refuseDelivery();
        if (!refused) {
            progress.phase(run.id(), fence, ImportPhase.CHECKING, rowsBefore);
            transactions.call(connection -> {
                new StagingArea(connection).check(loaded, flaws, run.asOf(), watching(0));
                return null;
            });
        }
        progress.phase(run.id(), fence, ImportPhase.COMPARING, rowsBefore);
        ImportStatus outcome = refused ? ImportStatus.REFUSED : ImportStatus.STAGED;
        transactions.call(connection -> {
            report(connection, refused);
            if (!new ImportRecords(connection)
                    .move(run.id(), ImportStatus.STAGING, outcome, fence, Instant.now(clock))) {
                throw new Watch.Cancelled();
            }
            return null;
        });
        return outcome;
    }

    private void clear() throws SQLException, IOException {
        transactions.call(connection -> {
            new StagingArea(connection).clear();
            return null;
        });
    }

    private void read(Delivery delivery) throws SQLException, IOException {
        for (DeliveredFile file : delivery.files()) {
            Optional<Feed> feed = Feeds.named(file.name());
            if (feed.isEmpty()) {
                flaws.add(new Flaw(file.name(), 0, null, file.name(), Defect.FILE_UNKNOWN, null));
            } else if (!read(feed.get(), file)) {
                return;
            }
            keep();
        }
    }

    /** Reads a file; false when nothing more should be read of the delivery. */
    private boolean read(Feed feed, DeliveredFile file) throws SQLException, IOException {
        Watch watch = watching(rowsBefore);
        watch.at(feed.name(), 0);
        Unreadable[] refusal = {null};
        FileCounts counts = transactions.call(connection -> {
            try {
                return new StagingArea(connection).load(feed, file, flaws, run.asOf(), watch);
            } catch (Unreadable e) {
                refusal[0] = e;
                return new FileCounts(0, 0, 0, 0);
            }
        });
        if (refusal[0] != null) {
            flaws.add(refusal[0].flaw());
        }
        loaded.put(feed, counts);
        rowsBefore += counts.read();
        return refusal[0] == null || refusal[0].flaw().defect() != Defect.ZIP_BOMB;
    }

    private void requireNeededFiles() throws SQLException, IOException {
        boolean first = !transactions.call(connection -> new ImportRecords(connection).everApplied());
        if (loaded.isEmpty()) {
            flaws.add(new Flaw("", 0, null, null, Defect.DELIVERY_EMPTY, null));
        }
        for (Feed feed : Feeds.all()) {
            if (first && feed.required() && !loaded.containsKey(feed)) {
                flaws.add(new Flaw(feed.name(), 0, null, null, Defect.FILE_MISSING, null));
            }
        }
    }

    private void report(Connection connection, boolean refused) throws SQLException {
        StagingArea area = new StagingArea(connection);
        Map<Feed, Long> bad = new HashMap<>();
        Map<Feed, FeedChange> changes = new HashMap<>();
        List<Difference> sample = new ArrayList<>();
        for (Map.Entry<Feed, FileCounts> each : loaded.entrySet()) {
            Feed feed = each.getKey();
            FeedChange change = new FeedChange(0, 0, 0, 0);
            if (!refused) {
                bad.put(feed, area.badStaged(feed));
                change = area.compare(feed, run.source(), each.getValue().bad() + bad.get(feed) == 0, flaws);
                sample.addAll(area.sample(feed, run.source(), change));
            }
            changes.put(feed, change);
        }
        keep();
        ImportRecords records = new ImportRecords(connection);
        records.files(run.id(), loaded, bad, changes);
        records.flaws(run.id(), kept, flaws);
        records.samples(run.id(), sample);
    }

    private void keep() {
        kept.addAll(flaws.drain());
    }

    private Watch watching(long before) {
        return (feed, done) -> {
            if (!progress.at(run.id(), fence, feed, before + done)) {
                throw new Watch.Cancelled();
            }
        };
    }
}

package id.jenjang.host.staging;

import id.jenjang.host.delivery.DeliveredFile;
import id.jenjang.host.feed.Defect;
import id.jenjang.host.feed.Feed;
import id.jenjang.host.feed.Feeds;
import id.jenjang.host.feed.Flaw;
import id.jenjang.host.feed.Flaws;
import id.jenjang.host.feed.Unreadable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where one delivery waits until it is confirmed (ruang tunggu). Every call works on the caller's connection and leaves
 * committing to the caller.
 */
public final class StagingArea {
    /** A delivery that would take away more than a fifth of what is known deserves a second look. */
    private static final long FEW_KNOWN = 20;

    private final Connection connection;

    /** Works on this connection. */
    public StagingArea(Connection connection) {
        this.connection = connection;
    }

    /** Empties all staging tables; on H2 this ends the transaction, so it is one of its own. */
    public void clear() throws SQLException {
        for (Feed feed : Feeds.all()) {
            String some = "select count(*) from (select 1 from " + feed.staging() + " fetch first 1 rows only) x";
            if (Sql.number(connection, some) > 0) {
                Sql.run(connection, "truncate table " + feed.staging());
            }
        }
    }

    /** Reads a file into its table; bad rows stay outside. */
    public FileCounts load(Feed feed, DeliveredFile file, Flaws flaws, LocalDate today, Watch watch)
            throws Unreadable, IOException, SQLException {
        return Loading.load(connection, feed, file, flaws, today, watch);
    }

    /** Checks what can only be seen over all rows, in the order in which files refer to each other. */
    public void check(Map<Feed, FileCounts> loaded, Flaws flaws, LocalDate today, Watch watch) throws SQLException {
        Vendor.of(connection).expectWholeTables(connection);
        for (Feed feed : loaded.keySet()) {
            Vendor.of(connection).count(connection, feed.staging());
        }
        ReferenceChecks references = new ReferenceChecks(connection, flaws);
        CareerChecks careers = new CareerChecks(connection, flaws, today);
        Set<String> delivered =
                Set.copyOf(loaded.keySet().stream().map(Feed::name).toList());
        long done = 0;
        for (Feed feed : Feeds.all()) {
            if (!loaded.containsKey(feed)) {
                continue;
            }
            if (loaded.get(feed).oldNumbers() > 0) {
                references.mapOldNumbers(feed);
            }
            references.check(feed);
            if (feed.name().equals("ref_unor")) {
                UnitTree.check(connection, flaws);
            }
            careers.check(feed, delivered);
            done += loaded.get(feed).read();
            watch.at(feed.name(), done);
        }
        careers.quotas(
                Feeds.named("positions").orElseThrow(),
                Feeds.named("rw_jabatan").orElseThrow(),
                delivered);
    }

    /** How many staged rows of a file cannot be applied after all checks. */
    public long badStaged(Feed feed) throws SQLException {
        return Sql.number(connection, "select count(*) from " + feed.staging() + " where bad");
    }

    /** How many staged rows of the files are good; differs from the report when staging was lost or used anew. */
    public long goodRows(Set<Feed> feeds) throws SQLException {
        long rows = 0;
        for (Feed feed : feeds) {
            rows += Sql.number(connection, "select count(*) from " + feed.staging() + " where not bad");
        }
        return rows;
    }

    /** What applying would do; rows are only ever gone from a file that is wholly good. */
    public FeedChange compare(Feed feed, String source, boolean whollyGood, Flaws flaws) throws SQLException {
        Vendor.of(connection).expectWholeTables(connection);
        FeedChange change = new Comparing(connection, source).count(feed, whollyGood);
        long known = change.gone() + change.changed() + change.unchanged();
        if (known > FEW_KNOWN && change.gone() * 5 > known) {
            flaws.add(new Flaw(feed.name(), 0, null, null, Defect.MANY_GONE, change.gone() + "/" + known));
        }
        return change;
    }

    /** The first differences of a file. */
    public List<Difference> sample(Feed feed, String source, FeedChange change) throws SQLException {
        return new Comparing(connection, source).sample(feed, change);
    }

    /**
     * Brings the good rows of the files into force.
     *
     * @param whollyGood by file, whether rows that it no longer holds are gone
     */
    public Map<Feed, FeedChange> apply(
            long importId, String source, LocalDate today, Map<Feed, Boolean> whollyGood, Watch watch)
            throws SQLException {
        Vendor.of(connection).expectWholeTables(connection);
        Map<Feed, FeedChange> changes = new LinkedHashMap<>();
        Applying applying = new Applying(connection, importId, source);
        Deriving deriving = new Deriving(connection, importId, source, today);
        long done = 0;
        for (Feed feed : Feeds.all()) {
            if (!whollyGood.containsKey(feed)) {
                continue;
            }
            watch.at(feed.name(), done);
            FeedChange change = applying.apply(feed, whollyGood.get(feed));
            changes.put(feed, change);
            if (feed.name().equals("ref_unor")) {
                deriving.parents();
                deriving.numbering();
            }
            if (feed.table().equals("employee")) {
                deriving.words();
            }
            done += change.added() + change.changed() + change.unchanged();
        }
        boolean posts = changes.keySet().stream()
                .anyMatch(each -> Set.of("appointment", "seat", "unit").contains(each.table()));
        if (posts) {
            deriving.decided();
            deriving.ends();
            deriving.seats();
        }
        watch.at(null, done);
        return changes;
    }
}

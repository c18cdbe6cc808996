package id.jenjang.host;

import id.jenjang.access.Act;
import id.jenjang.host.delivery.Limits;
import id.jenjang.host.feed.Defect;
import id.jenjang.host.feed.Feed;
import id.jenjang.host.feed.Feeds;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;

/** Imports as the background does, without a server, and looks at what came of it. */
final class Importer {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Clock CLOCK = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final DataSource database;
    private final InTransaction transactions;
    private final List<Act> acts = new ArrayList<>();
    private final ImportWork work;

    Importer(DataSource database) {
        this(database, Limits.USUAL);
    }

    Importer(DataSource database, Limits limits) {
        this.database = database;
        this.transactions = new LocalTransactions(database);
        this.work = new ImportWork(transactions, CLOCK, limits, acts::add);
    }

    List<Act> acts() {
        return acts;
    }

    ImportWork work() {
        return work;
    }

    UUID open() throws SQLException, IOException {
        UUID uuid = UUID.randomUUID();
        transactions.call(connection -> {
            if (new ImportRecords(connection)
                    .open(uuid, "kiriman.zip", "SIMPEG", TODAY, "analis", Instant.now(CLOCK))
                    .isEmpty()) {
                throw new ImportRefused(ImportRefused.Reason.BUSY);
            }
            return null;
        });
        return uuid;
    }

    UUID staged(Path delivery) throws SQLException, IOException {
        UUID uuid = open();
        work.stage(uuid, delivery);
        return uuid;
    }

    UUID applied(Path delivery) throws SQLException, IOException {
        UUID uuid = staged(delivery);
        confirm(uuid);
        work.apply(uuid);
        return uuid;
    }

    void confirm(UUID uuid) throws SQLException, IOException {
        confirm(uuid, false);
    }

    void confirm(UUID uuid, boolean goodRowsOnly) throws SQLException, IOException {
        transactions.call(connection -> {
            new ImportDecisions(connection, CLOCK).confirm(uuid, goodRowsOnly);
            return null;
        });
    }

    void giveUp(UUID uuid) throws SQLException, IOException {
        transactions.call(connection -> {
            new ImportDecisions(connection, CLOCK).cancel(uuid);
            return null;
        });
    }

    ImportStatus status(UUID uuid) throws SQLException, IOException {
        return transactions.call(connection ->
                new ImportRecords(connection).find(uuid).orElseThrow().status());
    }

    /** The kinds found, warnings and mendings included. */
    Map<Defect, Long> found(UUID uuid) throws SQLException {
        Map<Defect, Long> found = new TreeMap<>();
        rows(
                "select defect, sum(total) from import_flaw_count where import_id = (select id from import_run where uuid = '"
                        + uuid + "') group by defect",
                row -> found.put(Defect.valueOf(row.getString(1)), row.getLong(2)));
        return found;
    }

    /** Flaws as "file:line:column:value:detail" in order. */
    List<String> flaws(UUID uuid, Defect defect) throws SQLException {
        List<String> flaws = new ArrayList<>();
        rows(
                "select feed, line_no, column_name, cell_value, detail from import_flaw where defect = '" + defect
                        + "' and import_id = (select id from import_run where uuid = '" + uuid + "') order by seq",
                row -> flaws.add(row.getString(1) + ":" + row.getLong(2) + ":" + row.getString(3) + ":"
                        + row.getString(4) + ":" + row.getString(5)));
        return flaws;
    }

    /** "new changed unchanged gone bad" by file. */
    Map<String, String> files(UUID uuid) throws SQLException {
        Map<String, String> files = new TreeMap<>();
        rows(
                "select * from import_feed where import_id = (select id from import_run where uuid = '" + uuid + "')",
                row -> files.put(
                        row.getString("feed"),
                        row.getLong("rows_new") + " " + row.getLong("rows_changed") + " "
                                + row.getLong("rows_unchanged") + " " + row.getLong("rows_gone") + " "
                                + row.getLong("rows_bad")));
        return files;
    }

    /** Everything in the tables about people, ids excepted; two equal answers mean that nothing was written. */
    List<String> content() throws SQLException {
        List<String> content = new ArrayList<>();
        for (String table : new TreeSet<>(Feeds.all().stream().map(Feed::table).toList())) {
            rows("select * from " + table, row -> {
                StringBuilder text = new StringBuilder(table);
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    text.append('|').append(row.getString(i));
                }
                content.add(text.toString());
            });
        }
        content.sort(null);
        return content;
    }

    boolean applyFailed(UUID uuid) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return new ImportReading(connection)
                    .progress(uuid, Instant.now())
                    .orElseThrow()
                    .applyFailed();
        }
    }

    String value(String sql) throws SQLException {
        StringBuilder values = new StringBuilder();
        rows(sql, row -> values.append(values.isEmpty() ? "" : ",").append(row.getString(1)));
        return values.toString();
    }

    void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private interface RowWork {
        void row(ResultSet row) throws SQLException;
    }

    private void rows(String sql, RowWork work) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                work.row(row);
            }
        }
    }
}

package id.jenjang.host;

import id.jenjang.host.feed.Feed;
import id.jenjang.host.feed.Feeds;
import id.jenjang.host.feed.Flaw;
import id.jenjang.host.feed.Flaws;
import id.jenjang.host.staging.Difference;
import id.jenjang.host.staging.FeedChange;
import id.jenjang.host.staging.FileCounts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The rows that an import leaves about itself: run, files, flaws, samples. */
final class ImportRecords {
    private static final int IMPORTS_WITH_FLAWS = 5;

    private final Connection connection;

    ImportRecords(Connection connection) {
        this.connection = connection;
    }

    /** What the worker needs to know of a run. */
    record Run(long id, UUID uuid, ImportStatus status, String source, LocalDate asOf, String startedBy) {}

    /** Opens a run if no other is open; empty otherwise. */
    Optional<Run> open(UUID uuid, String fileName, String source, LocalDate asOf, String user, Instant now)
            throws SQLException {
        long id = nextId();
        update(
                "insert into import_run (id, uuid, status, file_name, source, as_of, started_by, started_at, version)"
                        + " values (?, ?, 'STAGING', ?, ?, ?, ?, ?, 1)",
                id,
                uuid,
                fileName,
                source,
                asOf,
                user,
                at(now));
        if (update("update import_gate set import_id = ? where id = 1 and import_id is null", id) == 0) {
            return Optional.empty();
        }
        update(
                "insert into import_progress (import_id, fence, phase, done, total, phase_started_at, heartbeat_at,"
                        + " cancel_requested, good_rows_only) values (?, 0, 'WAITING', 0, 0, ?, ?, false, false)",
                id,
                at(now),
                at(now));
        return Optional.of(new Run(id, uuid, ImportStatus.STAGING, source, asOf, user));
    }

    Optional<Run> find(UUID uuid) throws SQLException {
        try (PreparedStatement query =
                        prepared("select id, status, source, as_of, started_by from import_run where uuid = ?", uuid);
                ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            return Optional.of(new Run(
                    row.getLong(1),
                    uuid,
                    ImportStatus.valueOf(row.getString(2)),
                    row.getString(3),
                    row.getObject(4, LocalDate.class),
                    row.getString(5)));
        }
    }

    /** Moves a run on; false when it is no longer in the state or was taken up by another worker since. */
    boolean move(long id, ImportStatus from, ImportStatus to, long fence, Instant now) throws SQLException {
        int moved = update(
                "update import_run set status = ?, finished_at = ?, version = version + 1 where id = ? and status = ?"
                        + " and exists (select 1 from import_progress p where p.import_id = import_run.id and p.fence = ?)",
                to.name(),
                to.open() ? null : at(now),
                id,
                from.name(),
                fence);
        if (moved == 1 && !to.open()) {
            update("update import_gate set import_id = null where id = 1 and import_id = ?", id);
        }
        return moved == 1;
    }

    void files(long id, Map<Feed, FileCounts> read, Map<Feed, Long> badStaged, Map<Feed, FeedChange> changes)
            throws SQLException {
        update("delete from import_feed where import_id = ?", id);
        for (Map.Entry<Feed, FileCounts> each : read.entrySet()) {
            FileCounts counts = each.getValue();
            FeedChange change = changes.get(each.getKey());
            update(
                    "insert into import_feed (import_id, feed, rows_read, rows_new, rows_changed, rows_unchanged, rows_gone,"
                            + " rows_bad, rows_mended) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    id,
                    each.getKey().name(),
                    counts.read(),
                    change.added(),
                    change.changed(),
                    change.unchanged(),
                    change.gone(),
                    counts.bad() + badStaged.getOrDefault(each.getKey(), 0L),
                    counts.mended());
        }
    }

    /** The files of a run with whether each is wholly good. */
    Map<Feed, Boolean> wholly(long id) throws SQLException {
        Map<Feed, Boolean> files = new LinkedHashMap<>();
        try (PreparedStatement query = prepared("select feed, rows_bad from import_feed where import_id = ?", id);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                files.put(Feeds.named(row.getString(1)).orElseThrow(), row.getLong(2) == 0);
            }
        }
        return files;
    }

    /** How many rows were good when the report was made. */
    long goodRows(long id) throws SQLException {
        return number(
                "select coalesce(sum(rows_new + rows_changed + rows_unchanged), 0) from import_feed where import_id = ?",
                id);
    }

    void applied(long id, Feed feed, FeedChange change) throws SQLException {
        update(
                "update import_feed set rows_new = ?, rows_changed = ?, rows_unchanged = ?, rows_gone = ?"
                        + " where import_id = ? and feed = ?",
                change.added(),
                change.changed(),
                change.unchanged(),
                change.gone(),
                id,
                feed.name());
    }

    void flaws(long id, List<Flaw> kept, Flaws all) throws SQLException {
        update("delete from import_flaw where import_id = ?", id);
        update("delete from import_flaw_count where import_id = ?", id);
        update("delete from import_flaw where import_id not in (select id from import_run order by started_at desc"
                + " fetch first " + IMPORTS_WITH_FLAWS + " rows only)");
        String sql =
                "insert into import_flaw (import_id, seq, feed, line_no, column_name, cell_value, defect, gravity, detail)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
        List<Object[]> rows = new ArrayList<>();
        for (Flaw flaw : kept) {
            rows.add(new Object[] {
                id,
                rows.size() + 1,
                cut(flaw.feed(), 60),
                flaw.line(),
                cut(flaw.column(), 120),
                flaw.value(),
                flaw.defect().name(),
                flaw.defect().gravity().name(),
                flaw.detail()
            });
        }
        batch(sql, rows);
        List<Object[]> counts = new ArrayList<>();
        all.counts()
                .forEach((kind, total) -> counts.add(new Object[] {
                    id,
                    cut(kind.feed(), 60),
                    kind.defect().name(),
                    kind.defect().gravity().name(),
                    total
                }));
        batch("insert into import_flaw_count (import_id, feed, defect, gravity, total) values (?, ?, ?, ?, ?)", counts);
    }

    void samples(long id, List<Difference> sample) throws SQLException {
        update("delete from import_sample where import_id = ?", id);
        List<Object[]> rows = new ArrayList<>();
        for (Difference each : sample) {
            rows.add(new Object[] {
                id,
                rows.size() + 1,
                each.feed(),
                each.change(),
                each.person(),
                each.key(),
                each.column(),
                cut(each.before(), 400),
                cut(each.after(), 400)
            });
        }
        batch(
                "insert into import_sample (import_id, seq, feed, change_kind, employee_key, source_key, column_name,"
                        + " value_before, value_after) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    long errors(long id) throws SQLException {
        return number(
                "select coalesce(sum(total), 0) from import_flaw_count where import_id = ? and gravity = 'ERROR'", id);
    }

    boolean everApplied() throws SQLException {
        return number("select count(*) from import_run where status = 'APPLIED'") > 0;
    }

    private long nextId() throws SQLException {
        return number("select nextval('import_seq')");
    }

    private static String cut(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private long number(String sql, Object... values) throws SQLException {
        try (PreparedStatement query = prepared(sql, values);
                ResultSet row = query.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private int update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeUpdate();
        }
    }

    private void batch(String sql, List<Object[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int pending = 0;
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
                if (++pending % 500 == 0) {
                    statement.executeBatch();
                }
            }
            if (pending % 500 != 0) {
                statement.executeBatch();
            }
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}

package id.jenjang.host;

import id.jenjang.host.ImportReport.Change;
import id.jenjang.host.ImportReport.DifferenceRow;
import id.jenjang.host.ImportReport.FeedReport;
import id.jenjang.host.ImportReport.FlawCount;
import id.jenjang.host.feed.Defect;
import id.jenjang.host.feed.DefectWords;
import id.jenjang.host.feed.Feed;
import id.jenjang.host.feed.Feeds;
import id.jenjang.host.feed.Flaw;
import id.jenjang.host.feed.Gravity;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What screens read of imports. */
final class ImportReading {
    private static final String RUN =
            "select r.uuid, r.status, r.file_name, r.source, r.as_of, r.started_by, r.started_at,"
                    + " r.finished_at, (select coalesce(sum(c.total), 0) from import_flaw_count c where c.import_id = r.id and"
                    + " c.gravity = 'ERROR') as errors, (select coalesce(sum(c.total), 0) from import_flaw_count c where"
                    + " c.import_id = r.id and c.gravity = 'WARNING') as warnings from import_run r";

    private final Connection connection;

    ImportReading(Connection connection) {
        this.connection = connection;
    }

    private interface Made<T> {
        T of(ResultSet row) throws SQLException;
    }

    List<ImportRow> list(int first, int size) throws SQLException {
        return rows(
                ImportReading::run,
                RUN + " order by r.started_at desc, r.id desc offset ? rows fetch next ? rows only",
                first,
                size);
    }

    long count() throws SQLException {
        return rows(row -> row.getLong(1), "select count(*) from import_run").get(0);
    }

    Optional<ImportReport> report(UUID uuid, DefectWords words) throws SQLException {
        List<ImportRow> runs = rows(ImportReading::run, RUN + " where r.uuid = ?", uuid);
        if (runs.isEmpty()) {
            return Optional.empty();
        }
        ImportRow run = runs.get(0);
        List<FeedReport> feeds = new ArrayList<>(rows(
                row -> new FeedReport(
                        row.getString("feed"),
                        row.getLong("rows_read"),
                        row.getLong("rows_new"),
                        row.getLong("rows_changed"),
                        row.getLong("rows_unchanged"),
                        row.getLong("rows_gone"),
                        row.getLong("rows_bad"),
                        row.getLong("rows_mended")),
                "select f.* from import_feed f join import_run r on r.id = f.import_id where r.uuid = ?",
                uuid));
        List<String> order = Feeds.all().stream().map(Feed::name).toList();
        feeds.sort(Comparator.comparingInt(feed -> order.indexOf(feed.feed())));
        boolean staged = run.status() == ImportStatus.STAGED;
        long good = feeds.stream()
                .mapToLong(feed -> feed.added() + feed.changed() + feed.unchanged())
                .sum();
        return Optional.of(new ImportReport(
                run,
                List.copyOf(feeds),
                flawCounts(uuid, words),
                differences(uuid),
                staged && run.errors() == 0,
                staged && run.errors() > 0 && good > 0));
    }

    List<FlawRow> flaws(UUID uuid, FlawFilter filter, int first, int size, DefectWords words) throws SQLException {
        return rows(
                row -> flaw(row, words),
                "select f.* from import_flaw f join import_run r on r.id = f.import_id where r.uuid = ?"
                        + chosen(filter) + " order by f.gravity, f.seq offset ? rows fetch next ? rows only",
                with(uuid, filter, first, size));
    }

    long countFlaws(UUID uuid, FlawFilter filter) throws SQLException {
        String sql = "select count(*) from import_flaw f join import_run r on r.id = f.import_id where r.uuid = ?";
        return rows(row -> row.getLong(1), sql + chosen(filter), with(uuid, filter))
                .get(0);
    }

    Optional<ImportProgress> progress(UUID uuid, Instant now) throws SQLException {
        String sql =
                "select r.status, p.* from import_progress p join import_run r on r.id = p.import_id where r.uuid = ?";
        return rows(row -> progress(uuid, row, now), sql, uuid).stream().findFirst();
    }

    private static ImportProgress progress(UUID uuid, ResultSet row, Instant now) throws SQLException {
        long done = row.getLong("done");
        long total = row.getLong("total");
        long spent = now.getEpochSecond() - instant(row, "phase_started_at").getEpochSecond();
        long left = done > 0 && total > done ? Math.max(1, spent) * (total - done) / done : -1;
        return new ImportProgress(
                uuid,
                ImportStatus.valueOf(row.getString("status")),
                ImportPhase.valueOf(row.getString("phase")),
                row.getString("feed"),
                done,
                total,
                left,
                instant(row, "heartbeat_at"),
                row.getBoolean("cancel_requested"));
    }

    private List<FlawCount> flawCounts(UUID uuid, DefectWords words) throws SQLException {
        List<FlawCount> counts = new ArrayList<>(rows(
                row -> {
                    Defect defect = Defect.valueOf(row.getString("defect"));
                    Flaw general = new Flaw(row.getString("feed"), 0, null, null, defect, null);
                    return new FlawCount(
                            general.feed(), defect, defect.gravity(), row.getLong("total"), words.kind(general));
                },
                "select c.* from import_flaw_count c join import_run r on r.id = c.import_id where r.uuid = ?",
                uuid));
        counts.sort(Comparator.comparing(FlawCount::gravity)
                .thenComparing(FlawCount::feed)
                .thenComparing(FlawCount::defect));
        return List.copyOf(counts);
    }

    private List<DifferenceRow> differences(UUID uuid) throws SQLException {
        return rows(
                row -> new DifferenceRow(
                        row.getString("feed"),
                        Change.valueOf(row.getString("change_kind")),
                        row.getString("employee_key"),
                        row.getString("source_key"),
                        row.getString("column_name"),
                        row.getString("value_before"),
                        row.getString("value_after")),
                "select s.* from import_sample s join import_run r on r.id = s.import_id where r.uuid = ? order by s.seq",
                uuid);
    }

    private static ImportRow run(ResultSet row) throws SQLException {
        return new ImportRow(
                row.getObject("uuid", UUID.class),
                ImportStatus.valueOf(row.getString("status")),
                row.getString("file_name"),
                row.getString("source"),
                row.getObject("as_of", LocalDate.class),
                row.getString("started_by"),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                row.getLong("errors"),
                row.getLong("warnings"));
    }

    private static FlawRow flaw(ResultSet row, DefectWords words) throws SQLException {
        Flaw flaw = new Flaw(
                row.getString("feed"),
                row.getLong("line_no"),
                row.getString("column_name"),
                row.getString("cell_value"),
                Defect.valueOf(row.getString("defect")),
                row.getString("detail"));
        return new FlawRow(
                flaw.feed(),
                flaw.line(),
                flaw.column(),
                flaw.value(),
                Gravity.valueOf(row.getString("gravity")),
                flaw.defect(),
                words.why(flaw),
                words.mend(flaw));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static String chosen(FlawFilter filter) {
        return (filter.gravity() == null ? "" : " and f.gravity = ?")
                + (filter.feed() == null ? "" : " and f.feed = ?")
                + (filter.defect() == null ? "" : " and f.defect = ?");
    }

    private static Object[] with(UUID uuid, FlawFilter filter, Object... more) {
        List<Object> values = new ArrayList<>(List.of(uuid));
        if (filter.gravity() != null) {
            values.add(filter.gravity().name());
        }
        if (filter.feed() != null) {
            values.add(filter.feed());
        }
        if (filter.defect() != null) {
            values.add(filter.defect().name());
        }
        values.addAll(List.of(more));
        return values.toArray();
    }

    private <T> List<T> rows(Made<T> made, String sql, Object... values) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            List<T> list = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    list.add(made.of(row));
                }
            }
            return list;
        }
    }
}

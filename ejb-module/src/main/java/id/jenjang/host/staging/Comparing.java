package id.jenjang.host.staging;

import id.jenjang.host.feed.Column;
import id.jenjang.host.feed.Feed;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Holds the staged rows of a file against its table: how much is new, changed, unchanged, gone, and a sample. */
final class Comparing {
    private static final int SAMPLE = 10;

    private final Connection connection;
    private final String source;

    Comparing(Connection connection, String source) {
        this.connection = connection;
        this.source = source;
    }

    FeedChange count(Feed feed, boolean markGone) throws SQLException {
        long good = Sql.number(connection, "select count(*) from " + feed.staging() + " where not bad");
        if (Sql.number(
                        connection,
                        "select count(*) from (select 1 from " + feed.table() + " fetch first 1 rows only) x")
                == 0) {
            return new FeedChange(good, 0, 0, 0);
        }
        String pairs = pairs(feed);
        long matched = Sql.number(connection, "select count(*)" + pairs);
        long unchanged = Sql.number(
                connection, "select count(*)" + pairs + " and t.row_hash = s.row_hash and t.gone_import_id is null");
        long gone = markGone
                ? Sql.number(connection, "select count(*) from " + feed.table() + " t where " + Keys.gone(feed), source)
                : 0;
        return new FeedChange(good - matched, matched - unchanged, unchanged, gone);
    }

    /** The first rows of each kind. */
    List<Difference> sample(Feed feed, FeedChange change) throws SQLException {
        List<Difference> sample = new ArrayList<>();
        if (change.changed() > 0) {
            changed(feed, sample);
        }
        if (change.gone() > 0) {
            gone(feed, sample);
        }
        if (change.added() > 0) {
            added(feed, sample);
        }
        return sample;
    }

    private static String pairs(Feed feed) {
        String person = feed.aboutPeople() ? " join employee p on p.source_key = s.employee_key" : "";
        return " from " + feed.staging() + " s" + person + " join " + feed.table() + " t on " + Keys.match(feed, "t")
                + " where not s.bad";
    }

    private void added(Feed feed, List<Difference> sample) throws SQLException {
        String person = feed.aboutPeople() ? " left join employee p on p.source_key = s.employee_key" : "";
        String sql = "select " + personOf(feed, "s.employee_key") + ", s.source_key from " + feed.staging() + " s"
                + person
                + " where not s.bad and not exists (select 1 from " + feed.table() + " t where " + Keys.match(feed, "t")
                + ") order by s.line_no fetch first " + SAMPLE + " rows only";
        Sql.each(connection, row -> sample.add(whole(feed, "ADDED", row)), sql);
    }

    private void gone(Feed feed, List<Difference> sample) throws SQLException {
        String person = feed.aboutPeople()
                ? "(select e.source_key from employee e where e.id = t.employee_id)"
                : "cast(null as varchar)";
        String sql = "select " + person + ", t.source_key from " + feed.table() + " t where " + Keys.gone(feed)
                + " order by t.source_key fetch first " + SAMPLE + " rows only";
        Sql.each(connection, row -> sample.add(whole(feed, "GONE", row)), sql, source);
    }

    private void changed(Feed feed, List<Difference> sample) throws SQLException {
        List<Column> columns = feed.stored();
        StringBuilder sql = new StringBuilder("select " + personOf(feed, "s.employee_key") + ", s.source_key");
        for (Column column : columns) {
            sql.append(", cast(")
                    .append(before(column))
                    .append(" as varchar), cast(s.")
                    .append(column.stored())
                    .append(" as varchar)");
        }
        sql.append(pairs(feed)).append(" and (t.row_hash <> s.row_hash or t.gone_import_id is not null)");
        sql.append(" order by s.line_no fetch first ").append(SAMPLE).append(" rows only");
        Sql.each(connection, row -> differences(feed, columns, row, sample), sql.toString());
    }

    private static String before(Column column) {
        if (!column.resolved()) {
            return "t." + column.target();
        }
        String table = id.jenjang.host.feed.Feeds.named(column.reference().feed())
                .orElseThrow()
                .table();
        return "(select r.source_key from " + table + " r where r.id = t." + column.target() + ")";
    }

    private static void differences(Feed feed, List<Column> columns, ResultSet row, List<Difference> sample)
            throws SQLException {
        String person = row.getString(1);
        String key = row.getString(2);
        for (int i = 0; i < columns.size(); i++) {
            String before = row.getString(2 * i + 3);
            String after = row.getString(2 * i + 4);
            if (!Objects.equals(before, after)) {
                String name = columns.get(i).name() == null
                        ? columns.get(i).stored()
                        : columns.get(i).name();
                sample.add(new Difference(feed.name(), "CHANGED", person, key, name, before, after));
            }
        }
    }

    private static Difference whole(Feed feed, String change, ResultSet row) throws SQLException {
        return new Difference(feed.name(), change, row.getString(1), row.getString(2), null, null, null);
    }

    private static String personOf(Feed feed, String expression) {
        return feed.aboutPeople() ? expression : "cast(null as varchar)";
    }
}

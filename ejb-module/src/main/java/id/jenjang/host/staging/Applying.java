package id.jenjang.host.staging;

import id.jenjang.host.feed.Column;
import id.jenjang.host.feed.Feed;
import id.jenjang.host.feed.Feeds;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Brings the good staged rows of a file into its table: inserts what is new, updates what differs, marks what is gone.
 */
final class Applying {
    private final Connection connection;
    private final Vendor vendor;
    private final long importId;
    private final String source;

    Applying(Connection connection, long importId, String source) throws SQLException {
        this.connection = connection;
        this.vendor = Vendor.of(connection);
        this.importId = importId;
        this.source = source;
    }

    FeedChange apply(Feed feed, boolean markGone) throws SQLException {
        long good = Sql.number(connection, "select count(*) from " + feed.staging() + " where not bad");
        long gone = markGone ? gone(feed) : 0;
        long changed = update(feed);
        long added = insert(feed);
        return new FeedChange(added, changed, good - added - changed, gone);
    }

    private long insert(Feed feed) throws SQLException {
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        if (feed.sequence() != null) {
            columns.add("id");
            values.add("nextval('" + feed.sequence() + "')");
        }
        if (feed.addressed()) {
            columns.add("uuid");
            values.add(vendor.newUuid());
        }
        for (Map.Entry<String, String> constant : feed.constants().entrySet()) {
            columns.add(constant.getKey());
            values.add(constant.getValue());
        }
        if (feed.aboutPeople()) {
            columns.add("employee_id");
            values.add("p.id");
        }
        columns.add(Feed.KEY);
        values.add("s.source_key");
        Assignments.of(feed).forEach((column, value) -> {
            columns.add(column);
            values.add(value);
        });
        columns.addAll(List.of("row_hash", "source", "import_id"));
        values.addAll(List.of("s.row_hash", "?", "?"));
        String sql = "insert into " + feed.table() + " (" + String.join(", ", columns) + ") select "
                + String.join(", ", values) + " from " + feed.staging() + " s" + joins(feed)
                + " where not s.bad and not exists (select 1 from " + feed.table() + " t where " + Keys.match(feed, "t")
                + ")";
        return Sql.run(connection, sql, source, importId);
    }

    private long update(Feed feed) throws SQLException {
        List<String> staged = new ArrayList<>(List.of("s.source_key as new_key", "s.row_hash as new_hash"));
        List<String> assigned = new ArrayList<>(List.of("row_hash = n.new_hash"));
        if (feed.aboutPeople()) {
            staged.add("p.id as new_person");
        }
        Assignments.of(feed).forEach((column, value) -> {
            staged.add(value + " as new_" + column);
            assigned.add(column + " = n.new_" + column);
        });
        String same = "t.source_key = n.new_key" + (feed.aboutPeople() ? " and t.employee_id = n.new_person" : "");
        String sql = "merge into " + feed.table() + " t using (select " + String.join(", ", staged) + " from "
                + feed.staging()
                + " s" + joins(feed) + " join " + feed.table() + " o on " + Keys.match(feed, "o")
                + " where not s.bad and (o.row_hash <> s.row_hash or o.gone_import_id is not null)) n on " + same
                + " when matched then update set " + String.join(", ", assigned)
                + ", source = ?, import_id = ?, gone_import_id = null";
        return Sql.run(connection, sql, source, importId);
    }

    private long gone(Feed feed) throws SQLException {
        String sql = "update " + feed.table() + " t set gone_import_id = ? where " + Keys.gone(feed);
        return Sql.run(connection, sql, importId, source);
    }

    /** The rows that a staged row names by key. */
    private static String joins(Feed feed) {
        StringBuilder joins = new StringBuilder();
        if (feed.aboutPeople()) {
            joins.append(" join employee p on p.source_key = s.employee_key");
        }
        for (Column column : feed.stored()) {
            boolean ownTree =
                    column.reference() != null && column.reference().feed().equals(feed.name());
            if (column.resolved() && !ownTree) {
                String table =
                        Feeds.named(column.reference().feed()).orElseThrow().table();
                joins.append(column.required() ? " join " : " left join ").append(table);
                joins.append(" r_").append(column.stored()).append(" on r_").append(column.stored());
                joins.append(".source_key = s.").append(column.stored());
            }
        }
        return joins.toString();
    }
}

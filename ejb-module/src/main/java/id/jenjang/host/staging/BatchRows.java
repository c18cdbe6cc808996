package id.jenjang.host.staging;

import id.jenjang.host.feed.Column;
import id.jenjang.host.feed.Feed;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/** Fills a staging table by batches of inserts; the database turns the texts into dates and numbers. */
final class BatchRows implements StagedRows {
    private static final int BATCH = 1_000;

    private final PreparedStatement insert;
    private int pending;

    private BatchRows(PreparedStatement insert) {
        this.insert = insert;
    }

    static BatchRows into(Connection connection, Feed feed) throws SQLException {
        List<Column> columns = feed.staged();
        String marks = String.join(", ", Collections.nCopies(columns.size() + 2, "?"));
        return new BatchRows(connection.prepareStatement(
                "insert into " + feed.staging() + " (" + names(feed) + ") values (" + marks + ")"));
    }

    /** The columns of a staging table that a file fills. */
    static String names(Feed feed) {
        return "line_no, row_hash, "
                + String.join(", ", feed.staged().stream().map(Column::stored).toList());
    }

    @Override
    public void add(long line, long hash, String[] values) throws SQLException {
        insert.setLong(1, line);
        insert.setLong(2, hash);
        for (int i = 0; i < values.length; i++) {
            insert.setString(i + 3, values[i]);
        }
        insert.addBatch();
        if (++pending == BATCH) {
            insert.executeBatch();
            pending = 0;
        }
    }

    @Override
    public void finish() throws SQLException {
        if (pending > 0) {
            insert.executeBatch();
        }
        insert.close();
    }

    @Override
    public void abandon() {
        try {
            insert.close();
        } catch (SQLException e) {
            // The transaction is rolled back by the caller; a statement that does not close changes nothing about it.
        }
    }
}

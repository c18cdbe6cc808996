package id.jenjang.host.staging;

import id.jenjang.host.delivery.DeliveredFile;
import id.jenjang.host.delivery.RowTaker;
import id.jenjang.host.feed.Defect;
import id.jenjang.host.feed.Feed;
import id.jenjang.host.feed.Flaw;
import id.jenjang.host.feed.Flaws;
import id.jenjang.host.feed.RowReader;
import id.jenjang.host.feed.Unreadable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Reads one file into its staging table, checking each row on the way. */
final class Loading implements RowTaker {
    private static final int TICK = 10_000;

    private final Feed feed;
    private final StagedRows rows;
    private final Flaws flaws;
    private final LocalDate today;
    private final Watch watch;
    private final String[] values;
    private RowReader reader;

    private Loading(Feed feed, StagedRows rows, Flaws flaws, LocalDate today, Watch watch) {
        this.feed = feed;
        this.rows = rows;
        this.flaws = flaws;
        this.today = today;
        this.watch = watch;
        this.values = new String[feed.staged().size()];
    }

    /** A failure of the database on its way through the reader of the file. */
    private static final class Stopped extends IOException {
        private static final long serialVersionUID = 1L;

        Stopped(SQLException cause) {
            super("staging", cause);
        }
    }

    static FileCounts load(
            Connection connection, Feed feed, DeliveredFile file, Flaws flaws, LocalDate today, Watch watch)
            throws Unreadable, IOException, SQLException {
        StagedRows rows = Vendor.of(connection).staging(connection, feed);
        boolean finished = false;
        try {
            Loading loading = new Loading(feed, rows, flaws, today, watch);
            file.read(loading);
            rows.finish();
            finished = true;
            return loading.counts();
        } catch (Stopped e) {
            throw (SQLException) e.getCause();
        } finally {
            if (!finished) {
                rows.abandon();
            }
        }
    }

    @Override
    public void row(long line, List<String> fields) throws Unreadable, IOException {
        if (reader == null) {
            reader = RowReader.of(feed, fields, flaws, today);
            return;
        }
        if (reader.read(line, fields, values)) {
            try {
                rows.add(line, reader.hash(), values);
            } catch (SQLException e) {
                throw new Stopped(e);
            }
        }
        if (reader.rows() % TICK == 0) {
            watch.at(feed.name(), reader.rows());
        }
    }

    private FileCounts counts() throws Unreadable {
        if (reader == null) {
            throw new Unreadable(new Flaw(feed.name(), 0, null, null, Defect.FILE_EMPTY, null));
        }
        if (reader.rows() == 0) {
            if (feed.required()) {
                throw new Unreadable(new Flaw(feed.name(), 0, null, null, Defect.FILE_EMPTY, null));
            }
            flaws.add(new Flaw(feed.name(), 0, null, null, Defect.FILE_NO_ROWS, null));
        }
        return new FileCounts(reader.rows(), reader.badRows(), reader.mendedRows(), reader.oldNumbers());
    }
}

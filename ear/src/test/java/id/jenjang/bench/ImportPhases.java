package id.jenjang.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Looks, as the progress bar does but more often, in which phase the newest import is, and adds up the time. */
final class ImportPhases implements AutoCloseable {
    private static final String PHASE =
            "select phase from import_progress where import_id = (select max(import_id) from import_progress)";
    private static final int EVERY_MS = 50;

    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor();
    private final Map<String, Double> seconds = new TreeMap<>();
    private final Connection connection;
    private final PreparedStatement query;
    private long last;

    ImportPhases(DataSource database) throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false); // each commit, of readers too, has H2 write out what the import has changed
        query = connection.prepareStatement(PHASE);
        last = System.nanoTime();
        looking.scheduleAtFixedRate(this::look, EVERY_MS, EVERY_MS, TimeUnit.MILLISECONDS);
    }

    private synchronized void look() {
        try (ResultSet row = query.executeQuery()) {
            long now = System.nanoTime();
            if (row.next()) {
                seconds.merge(row.getString(1), (now - last) / 1e9, Double::sum);
            }
            last = now;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The seconds spent in a phase so far, to about a twentieth of a second. */
    synchronized double in(String phase) {
        return seconds.getOrDefault(phase, 0.0);
    }

    @Override
    public void close() throws SQLException {
        looking.shutdownNow();
        synchronized (this) {
            query.close();
            connection.rollback();
            connection.close();
        }
    }
}

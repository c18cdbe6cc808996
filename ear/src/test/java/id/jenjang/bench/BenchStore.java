package id.jenjang.bench;

import id.jenjang.store.Migrated;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** The databases of a measurement: a real PostgreSQL that keeps what it was given, and H2 in a file as shipped. */
final class BenchStore implements Closeable {
    private static final String H2 = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";

    private final JdbcConnectionPool pool;
    private final Stopwatch stopwatch;
    private final Closeable server;

    private BenchStore(JdbcConnectionPool pool, Stopwatch stopwatch, Closeable server) throws SQLException {
        this.pool = pool;
        this.stopwatch = stopwatch;
        this.server = server;
        pool.setMaxConnections(20);
        Migrated.in(pool);
    }

    /** PostgreSQL on loopback with every commit on disk; 256 MB of shared buffers, as a small server would have. */
    static BenchStore postgresql(Path folder) throws IOException, SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(true)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                .start();
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setUrl(server.getJdbcUrl("postgres", "postgres"));
        source.setUser("postgres");
        String pid = Files.readAllLines(folder.resolve("postmaster.pid")).get(0);
        ProcessHandle process = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
        return new BenchStore(JdbcConnectionPool.create(source), Stopwatch.with(process), server);
    }

    /** H2 in a file below the folder, with the settings of the shipped configuration. */
    static BenchStore h2(Path folder) throws SQLException {
        String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("jenjang") + H2;
        return new BenchStore(JdbcConnectionPool.create(url, "sa", "bench"), Stopwatch.own(), () -> {});
    }

    DataSource database() {
        return pool;
    }

    /** Takes the time of work with this database. */
    Stopwatch stopwatch() {
        return stopwatch;
    }

    /** Runs statements one by one. */
    void run(String... statements) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    /** The first value of the answer. */
    String answer(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    /** The ids of an answer. */
    List<UUID> uuids(String sql) throws SQLException {
        List<UUID> uuids = new ArrayList<>();
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                uuids.add(row.getObject(1, UUID.class));
            }
        }
        return uuids;
    }

    @Override
    public void close() throws IOException {
        pool.dispose();
        server.close();
    }
}

package id.jenjang.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGSimpleDataSource;

/** A migrated database with the entities of the shipped persistence unit, for tests without a container. */
public final class SliceStore implements AutoCloseable {
    private static final String H2_SETTINGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    private final DataSource database;
    private final Runnable end;
    private EntityManagerFactory entities;

    private SliceStore(DataSource database, Runnable end) {
        this.database = database;
        this.end = end;
        try {
            Schema.of(database).migrate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In memory, gone when closed. */
    public static SliceStore h2() {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + H2_SETTINGS, "sa", "");
        return new SliceStore(pool, pool::dispose);
    }

    /** A database of its own in the one PostgreSQL that all tests of this run share. */
    public static SliceStore postgresql() {
        String name = "slice_" + UUID.randomUUID().toString().replace("-", "");
        DataSource server = Server.POSTGRESQL.getPostgresDatabase();
        run(server, "create database " + name);
        PGSimpleDataSource own = (PGSimpleDataSource) Server.POSTGRESQL.getDatabase("postgres", name);
        return new SliceStore(own, () -> run(server, "drop database " + name + " with (force)"));
    }

    /** Connections to it. */
    public DataSource database() {
        return database;
    }

    /** Runs work in one transaction: committed when it returns, rolled back when it throws or was marked so. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        EntityManager em = entities().createEntityManager();
        try {
            em.getTransaction().begin();
            T result = work.apply(em);
            if (!em.getTransaction().getRollbackOnly()) {
                em.getTransaction().commit();
            }
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    /** The shipped unit on this database, with transactions of its own instead of the server's. */
    public EntityManagerFactory entities() {
        if (entities == null) {
            entities = Persistence.createEntityManagerFactory(
                    "jenjang",
                    Map.of(
                            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                            "jakarta.persistence.jtaDataSource", "",
                            "jakarta.persistence.nonJtaDataSource", database));
        }
        return entities;
    }

    @Override
    public void close() {
        if (entities != null) {
            entities.close();
        }
        end.run();
    }

    private static void run(DataSource server, String sql) {
        try (Connection connection = server.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Started by the first test that wants it, stopped with the JVM. */
    private static final class Server {
        static final EmbeddedPostgres POSTGRESQL = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

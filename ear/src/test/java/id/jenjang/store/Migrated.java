package id.jenjang.store;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** An empty database of this version in memory. */
public final class Migrated {
    private static final String SETTINGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    private Migrated() {}

    /** A new one; it is gone when its last connection is. */
    public static DataSource h2() throws SQLException {
        DataSource database = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + SETTINGS + ";DB_CLOSE_DELAY=-1", "sa", "");
        Schema.of(database).migrate();
        return database;
    }
}

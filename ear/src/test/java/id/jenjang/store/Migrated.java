package id.jenjang.store;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** Empty databases of this version. */
public final class Migrated {
    private static final String SETTINGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    private Migrated() {}

    /** Makes that empty database one of this version. */
    public static void in(DataSource database) throws SQLException {
        Schema.of(database).migrate();
    }

    /** A new one in memory. */
    public static DataSource h2() throws SQLException {
        DataSource database = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + SETTINGS + ";DB_CLOSE_DELAY=-1", "sa", "");
        in(database);
        return database;
    }
}

package id.jenjang.store;

import id.jenjang.access.Allows;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says what is installed here and whether its database can be worked with; tells nothing about anyone. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CheckingStore {
    private static final int PATIENCE_SECONDS = 1;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    @Inject
    private MigratingStore migrations;

    @Inject
    @ConfigProperty(name = "jenjang.db.url")
    private String url;

    /** What is installed; its database is empty while that cannot be reached. */
    @Allows(anyone = true)
    public Installation installation() {
        StoreState state = state();
        return new Installation(version(), state.database(), state.schemaVersion());
    }

    /** Asks the database itself, within about a second. */
    @Allows(anyone = true)
    public StoreState state() {
        String needed = migrations.schemaVersion();
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData facts = connection.getMetaData();
            String product = facts.getDatabaseProductName() + " " + productVersion(facts);
            String trouble = trouble(connection, needed);
            return new StoreState(trouble.isEmpty(), product, needed, trouble);
        } catch (SQLException e) {
            return new StoreState(false, "", needed, "database not reachable, SQL state " + e.getSQLState());
        }
    }

    private String trouble(Connection connection, String needed) throws SQLException {
        if (!connection.isValid(PATIENCE_SECONDS)) {
            return "database does not answer within " + PATIENCE_SECONDS + " s";
        }
        if (!connection.getMetaData().getURL().startsWith(place(url))) {
            return "jdbc/jenjang does not lead to jenjang.db.url";
        }
        if (!limited(connection)) {
            return "the pool does not limit statements: its script did not take effect";
        }
        return holds(connection, needed) ? "" : "schema lacks migration " + needed;
    }

    // The limit is the setting of the pool that every statement shows.
    private static boolean limited(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.getQueryTimeout() > 0;
        }
    }

    private static boolean holds(Connection connection, String needed) throws SQLException {
        String sql = "select count(*) from flyway_schema_history where version = ? and success";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setQueryTimeout(PATIENCE_SECONDS);
            statement.setString(1, needed);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getInt(1) > 0;
            }
        }
    }

    private static String place(String url) {
        return url.split("[;?]", 2)[0];
    }

    private static String productVersion(DatabaseMetaData facts) throws SQLException {
        return facts.getDatabaseProductVersion().split(" ", 2)[0];
    }

    private static String version() {
        try (InputStream file = CheckingStore.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

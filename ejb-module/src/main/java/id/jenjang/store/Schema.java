package id.jenjang.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The migrations of this version as they apply to one database: the common set and its vendor's own. */
final class Schema {
    private final Flyway flyway;

    private Schema(FluentConfiguration settings) {
        this.flyway = settings.load();
    }

    /** The schema behind the application's own connections. */
    static Schema of(DataSource database) throws SQLException {
        return new Schema(settings(database).dataSource(database));
    }

    /** The same schema, worked on as its owner, since the application's role may have no right to change it. */
    static Schema ownedBy(String user, String password, String url, DataSource database) throws SQLException {
        return new Schema(settings(database).dataSource(url, user, password));
    }

    /** Brings the database to this version; several nodes may do so at once. */
    void migrate() {
        flyway.migrate();
    }

    /** The number of the last migration that this version brings. */
    String version() {
        return Arrays.stream(flyway.info().all())
                .filter(each -> each.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .max(MigrationVersion::compareTo)
                .map(MigrationVersion::getVersion)
                .orElseThrow(() -> new IllegalStateException("No migrations in the archive"));
    }

    private static FluentConfiguration settings(DataSource database) throws SQLException {
        return Flyway.configure(Schema.class.getClassLoader())
                .locations("classpath:db/migration", "classpath:db/vendor/" + vendor(database))
                .failOnMissingLocations(true)
                .cleanDisabled(true);
    }

    private static String vendor(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return switch (product) {
                case "H2", "PostgreSQL" -> product.toLowerCase(Locale.ROOT);
                default ->
                    throw new IllegalStateException(
                            "Jenjang works on H2 and PostgreSQL; jdbc/jenjang leads to " + product);
            };
        }
    }
}

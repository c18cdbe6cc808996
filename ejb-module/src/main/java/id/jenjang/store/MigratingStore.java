package id.jenjang.store;

import id.jenjang.access.Allows;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Brings the schema to this version before anything else of the application starts. What needs tables at the start
 * names this bean by {@code @DependsOn("MigratingStore")}.
 *
 * <p>{@code jenjang.db.migrate=check} leaves the schema to IT operations: nothing is changed, and readiness is down
 * until the schema holds what this version needs. With {@code jenjang.db.owner.user} the migrations run as that role,
 * so that the application's own role needs no right to change the schema.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class MigratingStore {
    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    @Inject
    @ConfigProperty(name = "jenjang.db.migrate", defaultValue = "start")
    private String when;

    @Inject
    @ConfigProperty(name = "jenjang.db.url")
    private String url;

    @Inject
    @ConfigProperty(name = "jenjang.db.owner.user")
    private Optional<String> ownerUser;

    @Inject
    @ConfigProperty(name = "jenjang.db.owner.password")
    private Optional<String> ownerPassword;

    private String schemaVersion;

    @PostConstruct
    void start() {
        try {
            switch (when) {
                case "start" -> migrate();
                case "check" -> {}
                default -> throw new IllegalStateException("jenjang.db.migrate is start or check, not " + when);
            }
            schemaVersion = Schema.of(database).version();
        } catch (SQLException e) {
            throw new IllegalStateException("The database of jdbc/jenjang cannot be reached", e);
        }
    }

    /** The number of the last migration that this version brings. */
    @Allows(anyone = true)
    public String schemaVersion() {
        return schemaVersion;
    }

    private void migrate() throws SQLException {
        Schema schema = ownerUser.isEmpty()
                ? Schema.of(database)
                : Schema.ownedBy(ownerUser.get(), ownerPassword.orElse(""), url, database);
        schema.migrate();
    }
}

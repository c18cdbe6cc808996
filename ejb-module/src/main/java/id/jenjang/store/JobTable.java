package id.jenjang.store;

import com.github.kagkarlsson.scheduler.jdbc.AutodetectJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * How the scheduler speaks to its table; H2 is unknown to it and does with the plain way, one node being alone there.
 */
final class JobTable {
    private JobTable() {}

    static JdbcCustomization of(DataSource database) {
        try (Connection connection = database.getConnection()) {
            boolean plain = connection.getMetaData().getDatabaseProductName().equals("H2");
            return plain ? new DefaultJdbcCustomization(false) : new AutodetectJdbcCustomization(database);
        } catch (SQLException e) {
            throw new IllegalStateException("The database of jdbc/jenjang cannot be reached", e);
        }
    }
}

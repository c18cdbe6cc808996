package id.jenjang.audit;

import id.jenjang.access.Allows;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;

/** Moves looks into their chain every few seconds, on whichever node comes first. */
@Singleton
@Startup
@DependsOn("MigratingStore")
public class ChainingLooks {
    private static final Logger LOG = System.getLogger(ChainingLooks.class.getName());

    private final Clock clock = Clock.systemUTC();

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    /** Moves what waits into the chain; 0 when nothing waits or another node is about it. */
    @Allows(system = true)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int link() {
        return linkBlock();
    }

    // What fails now is tried again at the next tick; the looks stay where they are.
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void tick() {
        int moved = linkBlock();
        LOG.log(Level.DEBUG, "{0} looks chained", moved);
    }

    private int linkBlock() {
        try (Connection connection = database.getConnection()) {
            return Looks.link(connection, LocalDate.now(clock));
        } catch (SQLException e) {
            throw new IllegalStateException("Looks could not be chained", e);
        }
    }
}

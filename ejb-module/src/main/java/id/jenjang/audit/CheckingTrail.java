package id.jenjang.audit;

import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Checks the chains of the trail (periksa keutuhan jejak audit), and exports their heads every hour to the directory
 * {@code jenjang.audit.heads}, when one is configured.
 */
@Singleton
@Startup
@DependsOn("MigratingStore")
@Lock(LockType.READ)
public class CheckingTrail {
    private final Clock clock = Clock.systemUTC();

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    @Inject
    private Event<Act> acts;

    @Inject
    @ConfigProperty(name = "jenjang.audit.heads")
    private Optional<String> directory;

    /** Reads all entries of these days (UTC, both included) and names the first flaw of each chain. */
    @Allows(
            value = {Role.AUDITOR, Role.ADMIN},
            aboutNobody = true)
    public Verification verify(LocalDate from, LocalDate to) {
        try (Connection connection = database.getConnection()) {
            List<ChainHead> exports =
                    directory.map(d -> ChainHeads.exported(Path.of(d))).orElse(List.of());
            Verification found = verify(connection, from, to, exports);
            acts.fire(new Act(
                    "audit.verified",
                    Optional.empty(),
                    Map.of(
                            "entries", Long.toString(found.entries()),
                            "flaws", Integer.toString(found.flaws().size()),
                            "from", from.toString(),
                            "to", to.toString())));
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The trail cannot be read", e);
        }
    }

    /** How far every chain has come, by stream and day; empty before the first entry. */
    @Allows(
            value = {Role.AUDITOR, Role.ADMIN},
            aboutNobody = true)
    public List<ChainHead> heads() {
        try (Connection connection = database.getConnection()) {
            return ChainHeads.stored(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The heads cannot be read", e);
        }
    }

    /** Exports the heads as they stand; how many lines were new, or empty when no directory is configured. */
    @Allows(
            value = {Role.AUDITOR, Role.ADMIN},
            aboutNobody = true)
    public Optional<Integer> exportHeads() {
        return directory.map(d -> export(Path.of(d)));
    }

    @Schedule(hour = "*", minute = "7", persistent = false)
    void hourly() {
        directory.ifPresent(d -> export(Path.of(d)));
    }

    static Verification verify(Connection connection, LocalDate from, LocalDate to, List<ChainHead> exports)
            throws SQLException {
        long entries = 0;
        int chains = 0;
        List<Flaw> flaws = new ArrayList<>();
        for (Stream stream : Stream.values()) {
            StreamCheck check = new StreamCheck(connection, stream, exports);
            check.check(from, to);
            entries += check.entries();
            chains += check.chains();
            flaws.addAll(check.flaws());
        }
        return new Verification(entries, chains, exports.size(), flaws);
    }

    private synchronized int export(Path to) {
        try (Connection connection = database.getConnection()) {
            return ChainHeads.export(ChainHeads.stored(connection), to, LocalDate.now(clock));
        } catch (SQLException e) {
            throw new IllegalStateException("The heads cannot be read", e);
        }
    }
}

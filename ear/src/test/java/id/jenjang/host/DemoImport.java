package id.jenjang.host;

import id.jenjang.host.delivery.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Imports a delivery as the background does, without a server. */
public final class DemoImport {
    private final DataSource database;
    private final LocalDate asOf;
    private final Clock clock;
    private final ImportWork work;

    /** An import into the database on that day. */
    public DemoImport(DataSource database, LocalDate asOf) {
        this.database = database;
        this.asOf = asOf;
        clock = Clock.fixed(asOf.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        work = new ImportWork(this::transaction, clock, Limits.USUAL, act -> {});
    }

    private <T> T transaction(InTransaction.Work<T> step) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = step.on(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
            }
        }
    }

    /** Reads and checks a delivery; nothing of it is applied. */
    public UUID stage(Path delivery) throws SQLException, IOException {
        UUID uuid = UUID.randomUUID();
        transaction(connection ->
                new ImportRecords(connection).open(uuid, "kiriman", "SIMPEG", asOf, "analis", Instant.now(clock)));
        work.stage(uuid, delivery);
        return uuid;
    }

    /** Applies what was staged. */
    public void apply(UUID uuid) throws SQLException, IOException {
        transaction(connection -> {
            try (PreparedStatement confirm = connection.prepareStatement(
                    "update import_run set status = 'APPLYING' where status = 'STAGED' and uuid = ?")) {
                confirm.setObject(1, uuid);
                return confirm.executeUpdate();
            }
        });
        work.apply(uuid);
    }

    /** The state of the import, such as STAGED. */
    public String status(UUID uuid) throws SQLException {
        return answers("select status from import_run where uuid = '" + uuid + "'")
                .get(0);
    }

    /** The flaws found, each as "code file line column", column "-" where there is none. */
    public List<String> flaws(UUID uuid) throws SQLException {
        return answers("select f.defect || ' ' || f.feed || ' ' || f.line_no || ' ' || coalesce(f.column_name, '-')"
                + " from import_flaw f join import_run r on r.id = f.import_id where r.uuid = '" + uuid + "'");
    }

    /** The first column of an answer, row by row. */
    public List<String> answers(String sql) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                answers.add(row.getString(1));
            }
        }
        return answers;
    }
}

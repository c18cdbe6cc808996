package id.jenjang.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.host.DemoImport;
import id.jenjang.run.DemoFolder;
import id.jenjang.run.MicroServer;
import id.jenjang.store.Migrated;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An import whose server is killed (kill -9) has done nothing, or all; the next start makes it good. */
class KilledImportIT {
    private static final Path ROOT = Path.of(System.getProperty("jenjang.root"));
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int PEOPLE = 600;
    private static final long A_MEGABYTE = 1L << 20;
    private static final List<String> TABLES = List.of(
            "unit",
            "job",
            "seat",
            "employee",
            "appointment",
            "grade_held",
            "rating",
            "credit",
            "education",
            "training",
            "competency_result",
            "legal_status",
            "attestation",
            "declaration");

    private static Path data;
    private static Map<String, String> environment;

    @BeforeAll
    static void writeTheAgency() throws IOException {
        data = Files.createTempDirectory(Files.createDirectories(ROOT.resolve("ear/target/faults")), "data");
        environment = new DemoFolder(data).environment(PEOPLE, 1);
    }

    @Test
    void three_kills_at_three_moments_leave_nothing_half_done_and_the_next_start_completes_it() throws Exception {
        Map<String, String> whole = undisturbed();

        killWhen(server -> logged(server, "Successfully applied"));
        assertThat(content()).as("after a kill while reading").isIn(nothing(), whole);

        killWhen(server -> logged(server, "read: STAGED"));
        assertThat(content()).as("after a kill when applying begins").isIn(nothing(), whole);

        killWhen(server -> {
            await(server, "read: STAGED");
            long before = size();
            return () -> size() > before + A_MEGABYTE || text(server.log()).contains("Demo import:");
        });
        assertThat(content()).as("after a kill amid applying").isIn(nothing(), whole);

        try (MicroServer server = start()) {
            assertThat(server.awaitReady(PATIENCE)).as("ready in the end").isTrue();
        }
        assertThat(content()).isEqualTo(whole);
    }

    /** What the same files come to without a kill: the sum of the row hashes of each table. */
    private static Map<String, String> undisturbed() throws SQLException, IOException {
        DemoImport calm = new DemoImport(Migrated.h2(), LocalDate.now(Clock.system(ZoneId.of("Asia/Jakarta"))));
        UUID run = calm.stage(data.resolve("demo"));
        calm.apply(run);
        Map<String, String> sums = new TreeMap<>();
        for (String table : TABLES) {
            sums.put(table, calm.answers(sum(table)).get(0));
        }
        return sums;
    }

    private static Map<String, String> nothing() {
        Map<String, String> none = new TreeMap<>();
        TABLES.forEach(table -> none.put(table, "0 rows, 0"));
        return none;
    }

    private static String sum(String table) {
        return "select count(*) || ' rows, ' || coalesce(sum(cast(row_hash as numeric(40))), 0) from " + table;
    }

    private static Map<String, String> content() throws SQLException {
        Map<String, String> sums = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(
                        environment.get("JENJANG_DB_URL"),
                        environment.get("JENJANG_DB_USER"),
                        environment.get("JENJANG_DB_PASSWORD"));
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet row = statement.executeQuery(sum(table))) {
                    row.next();
                    sums.put(table, row.getString(1));
                }
            }
        }
        return sums;
    }

    private interface Moment {
        BooleanSupplier of(MicroServer server) throws InterruptedException;
    }

    private static MicroServer start() {
        return MicroServer.start(ROOT, data, MicroServer.freePort(), environment);
    }

    private static void killWhen(Moment moment) throws Exception {
        try (MicroServer server = start()) {
            assertThat(server.await(moment.of(server), PATIENCE))
                    .as("the moment came; see %s", server.log())
                    .isTrue();
            server.process().destroyForcibly();
            server.awaitEnd();
        }
    }

    private static BooleanSupplier logged(MicroServer server, String words) {
        return () -> text(server.log()).contains(words);
    }

    private static void await(MicroServer server, String words) throws InterruptedException {
        assertThat(server.await(logged(server, words), PATIENCE)).as(words).isTrue();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size() {
        return data.resolve("jenjang.mv.db").toFile().length();
    }
}

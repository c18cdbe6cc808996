package id.jenjang.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.decision.approval.StoredProposals;
import id.jenjang.decision.procedure.DemoProcedures;
import id.jenjang.host.DemoImport;
import id.jenjang.run.DemoFolder;
import id.jenjang.run.DemoLogins;
import id.jenjang.run.MicroServer;
import id.jenjang.run.Visitor;
import id.jenjang.store.Migrated;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.Driver;

/**
 * Approvals whose server is killed (kill -9) while one is on its way: what was acknowledged is there, what was not is
 * there wholly or not at all, and nothing is there twice. On PostgreSQL, three kills, or as many as
 * {@code faults.kills} says.
 */
class KilledApprovalsIT {
    private static final Path ROOT = Path.of(System.getProperty("jenjang.root"));
    private static final int KILLS = Integer.getInteger("faults.kills", 3);
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final int PEOPLE = KILLS > 3 ? 2400 : 600;
    private static final String SAID = "Persetujuan Anda tersimpan.";
    private static final Map<String, String> COUNTS = Map.of(
            "step", "select count(*) from matter_step where matter = '%s' and state = 'APPROVED'",
            "log", "select count(*) from matter_log where matter = '%s' and act = 'APPROVED'",
            "command", "select count(*) from matter_command where matter = '%s' and actor = 'kepala'",
            "message", "select count(*) - 1 from outbox where aggregate = '%s'",
            "trail", "select count(*) from audit_entry where verb = 'decision.approved' and facts like '%%%s%%'");

    private static EmbeddedPostgres postgresql;
    private static DataSource database;
    private static Path data;
    private static Map<String, String> environment;
    private static final Deque<UUID> WAITING = new ArrayDeque<>();

    private final Set<UUID> acknowledged = new HashSet<>();
    private final Set<UUID> unknown = new HashSet<>();

    @BeforeAll
    static void proposeMoves() throws IOException, SQLException {
        data = Files.createTempDirectory(Files.createDirectories(ROOT.resolve("ear/target/faults")), "approvals");
        postgresql = EmbeddedPostgres.builder()
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
        database = postgresql.getPostgresDatabase();
        environment = new HashMap<>(new DemoFolder(data).environment(PEOPLE, 1));
        environment.put("JENJANG_DB_CLASS", "org.postgresql.ds.PGSimpleDataSource");
        environment.put("JENJANG_DB_URL", postgresql.getJdbcUrl("postgres", "postgres"));
        environment.put("JENJANG_DB_USER", "postgres");
        environment.put("JENJANG_DB_PASSWORD", "postgres");
        Clock clock = Clock.system(ZONE);
        Migrated.in(database);
        DemoImport demo = new DemoImport(database, LocalDate.now(clock));
        demo.apply(demo.stage(data.resolve("demo")));
        DemoProcedures.publish(database, clock);
        WAITING.addAll(new StoredProposals(database, clock).outOf(number("kepala"), KILLS * 4));
        assertThat(WAITING).hasSizeGreaterThanOrEqualTo(KILLS + 3);
    }

    @AfterAll
    static void stop() throws IOException {
        postgresql.close();
    }

    @Test
    void kills_amid_approvals_lose_nothing_halve_nothing_and_double_nothing() throws Exception {
        Random random = new Random(7);
        for (int kill = 1; kill <= KILLS; kill++) {
            killAmid(random);
            check("after kill " + kill);
        }
        assertThat(acknowledged).as("answered before the kills").isNotEmpty();
        assertThat(unknown).as("on their way when killed").hasSize(KILLS);
    }

    private void killAmid(Random random) throws Exception {
        try (MicroServer server =
                MicroServer.start(ROOT, data, MicroServer.freePort(), environment, List.of("--addlibs", driver()))) {
            assertThat(server.awaitReady(PATIENCE))
                    .as("ready; see %s", server.log())
                    .isTrue();
            Visitor head = signedOn(server);
            for (int i = random.nextInt(2); i >= 0 && WAITING.size() > KILLS; i--) {
                UUID matter = WAITING.remove();
                assertThat(approve(head, page(head, matter)).body()).contains(SAID);
                acknowledged.add(matter);
            }
            UUID last = WAITING.remove();
            HttpResponse<String> page = page(head, last);
            CompletableFuture<HttpResponse<String>> sent =
                    CompletableFuture.supplyAsync(() -> approveOrFail(head, page));
            wait(sent, random.nextInt(80));
            server.process().destroyForcibly();
            server.awaitEnd();
            unknown.add(last);
        }
    }

    // Not slept but waited for the answer, which may come first: then it counts as acknowledged as well.
    private void wait(CompletableFuture<HttpResponse<String>> sent, int milliseconds) throws Exception {
        try {
            sent.get(milliseconds, TimeUnit.MILLISECONDS);
        } catch (TimeoutException onItsWay) {
            // Killed with its answer still to come: whether it was done is looked up afterwards.
        }
    }

    private static HttpResponse<String> approveOrFail(Visitor head, HttpResponse<String> page) {
        try {
            return approve(head, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> page(Visitor head, UUID matter) throws IOException, InterruptedException {
        HttpResponse<String> page = head.get("/jenjang/decision/inbox?matter=" + matter);
        assertThat(page.statusCode()).isEqualTo(200);
        return page;
    }

    private static HttpResponse<String> approve(Visitor head, HttpResponse<String> page)
            throws IOException, InterruptedException {
        return head.submit(page, Map.of(), "approve");
    }

    private static Visitor signedOn(MicroServer server) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(server.address());
        HttpResponse<String> form = visitor.get("/jenjang/login");
        String password = new DemoLogins(data).password("kepala");
        visitor.submit(form, Map.of("userName", "kepala", "password", password), "signOn");
        return visitor;
    }

    private void check(String when) throws SQLException {
        awaitNobodyElse();
        for (UUID matter : acknowledged) {
            assertThat(counts(matter).values()).as("%s, acknowledged", when).containsOnly(1L);
        }
        for (UUID matter : unknown) {
            assertThat(new HashSet<>(counts(matter).values()))
                    .as("%s, unknown: %s", when, counts(matter))
                    .isIn(Set.of(0L), Set.of(1L));
        }
        for (UUID matter : WAITING) {
            assertThat(counts(matter).values()).as("%s, not sent", when).containsOnly(0L);
        }
    }

    /** The database ends what the killed server had begun; until then there is no saying how it went. */
    private static void awaitNobodyElse() throws SQLException {
        String others = "select count(*) from pg_stat_activity where datname = 'postgres' and pid <> pg_backend_pid()"
                + " and backend_type = 'client backend' and pg_sleep(0.2) is not null";
        for (int i = 0; !answer(others).equals("0"); i++) {
            assertThat(i).as("sessions of the killed server").isLessThan(99);
        }
    }

    private static Map<String, Long> counts(UUID matter) throws SQLException {
        Map<String, Long> counts = new HashMap<>();
        for (Map.Entry<String, String> count : COUNTS.entrySet()) {
            counts.put(count.getKey(), Long.valueOf(answer(count.getValue().formatted(matter))));
        }
        return counts;
    }

    private static String answer(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String driver() {
        return Path.of(Driver.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
    }

    private static String number(String user) throws IOException {
        Properties users = new Properties();
        try (var file = Files.newBufferedReader(data.resolve("demo/users.properties"))) {
            users.load(file);
        }
        for (String part : users.getProperty(user).split(";")) {
            if (part.strip().startsWith("employee ")) {
                return part.strip().substring("employee ".length()).strip();
            }
        }
        throw new IllegalStateException("No employee behind " + user);
    }
}

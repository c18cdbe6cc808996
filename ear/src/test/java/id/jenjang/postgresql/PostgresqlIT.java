package id.jenjang.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.run.MicroServer;
import id.jenjang.run.Visitor;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.Driver;

/**
 * Payara Micro on PostgreSQL with the shipped roles, grants and files: passwords from files, no right to change shape.
 */
class PostgresqlIT {
    private static final Path ROOT = Path.of(System.getProperty("jenjang.root"));
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static EmbeddedPostgres database;
    private static MicroServer server;

    @BeforeAll
    static void start() throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(ROOT.resolve("ear/target/postgresql")), "node");
        database = EmbeddedPostgres.builder()
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
        run("postgres", "postgres", "", "roles.sql");
        run("jenjang", "jenjang_owner", "ganti-owner", "grants.sql");
        server = MicroServer.start(
                ROOT,
                folder,
                MicroServer.freePort(),
                environment(),
                List.of("--addlibs", driver(), "--secretsdir", secrets(folder)));
        assertThat(server.awaitReady(PATIENCE))
                .as("ready, else see %s", server.log())
                .isTrue();
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
        if (database != null) {
            database.close();
        }
    }

    @Test
    void the_migrations_of_this_version_are_there() throws SQLException {
        try (Connection connection = connect("jenjang", "jenjang", "ganti-jenjang");
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from flyway_schema_history where success")) {
            rows.next();
            assertThat(rows.getInt(1)).isPositive();
        }
    }

    @Test
    void the_role_of_the_application_cannot_change_the_schema() throws SQLException {
        try (Connection connection = connect("jenjang", "jenjang", "ganti-jenjang");
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("drop table scheduled_tasks"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("must be owner");
            assertThatThrownBy(() -> statement.execute("create table mine (id int)"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void readiness_names_the_database_and_no_secret() throws IOException, InterruptedException {
        String answer = new Visitor(server.address()).get("/health/ready").body();
        assertThat(answer).contains("PostgreSQL").doesNotContain("ganti", "jdbc:");
    }

    @Test
    void behind_a_proxy_that_speaks_https_redirects_stay_on_https() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.address().resolve("/jenjang/"))
                .header("X-Forwarded-Proto", "https")
                .build();
        HttpResponse<Void> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
        assertThat(answer.statusCode()).isBetween(300, 399);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(
                        place -> assertThat(place).contains("/login").doesNotStartWith("http:"));
    }

    private static Map<String, String> environment() {
        return Map.of(
                "JENJANG_PROFILE",
                "demo",
                "JENJANG_DB_CLASS",
                "org.postgresql.ds.PGSimpleDataSource",
                "JENJANG_DB_URL",
                "jdbc:postgresql://127.0.0.1:" + database.getPort() + "/jenjang",
                "JENJANG_DB_OWNER_USER",
                "jenjang_owner");
    }

    private static String secrets(Path folder) throws IOException {
        Path secrets = Files.createDirectory(folder.resolve("secrets"));
        Files.writeString(secrets.resolve("jenjang.db.password"), "ganti-jenjang");
        Files.writeString(secrets.resolve("jenjang.db.owner.password"), "ganti-owner");
        return secrets.toString();
    }

    private static String driver() throws URISyntaxException {
        return Path.of(Driver.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
    }

    private static void run(String name, String user, String password, String script) throws SQLException, IOException {
        try (Connection connection = connect(name, user, password);
                Statement statement = connection.createStatement()) {
            String text = Files.readString(ROOT.resolve("config/postgresql").resolve(script));
            for (String sql : text.replaceAll("(?m)^--.*$", "").split(";")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    private static Connection connect(String name, String user, String password) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + database.getPort() + "/" + name, user, password);
    }
}

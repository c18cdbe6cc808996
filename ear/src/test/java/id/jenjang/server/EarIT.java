package id.jenjang.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.run.DemoFolder;
import id.jenjang.run.DemoLogins;
import id.jenjang.run.Visitor;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One life of the EAR on Payara Server, from its deployment to its removal. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EarIT {
    private static final Path ROOT = Path.of(System.getProperty("jenjang.root"));
    private static final Path TARGET = ROOT.resolve("ear/target");
    private static Path folder;
    private static PayaraServer server;

    @BeforeAll
    static void deploy() throws IOException {
        folder = Files.createTempDirectory(Files.createDirectories(TARGET.resolve("domains")), "domain");
        server = PayaraServer.start(
                TARGET.resolve("server/payara6"),
                ROOT.resolve("config/payara"),
                folder,
                new DemoFolder(folder).environment(300, 1));
        server.administer(
                "deploy", "--name", "jenjang", TARGET.resolve("jenjang.ear").toString());
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void readiness_is_up_with_the_shipped_settings() throws IOException, InterruptedException {
        HttpResponse<String> answer = new Visitor(server.address()).get("/health/ready");
        assertThat(answer.body())
                .contains("\"status\":\"UP\"", "listeners", "server-settings")
                .doesNotContain("DOWN", "not looked at");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void a_demo_user_logs_in_and_sees_home() throws IOException, InterruptedException {
        Visitor visitor = new Visitor(server.address());
        HttpResponse<String> login = visitor.get("/jenjang/login");
        String password = new DemoLogins(folder).password("analis");
        HttpResponse<String> home = visitor.submit(login, Map.of("userName", "analis", "password", password), "signOn");
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).contains("<h1>Beranda</h1>", "Impor");
    }

    @Test
    void a_page_shows_what_a_service_answers() throws IOException, InterruptedException {
        Visitor visitor = new Visitor(server.address());
        HttpResponse<String> login = visitor.get("/jenjang/login");
        visitor.submit(
                login, Map.of("userName", "analis", "password", new DemoLogins(folder).password("analis")), "signOn");
        HttpResponse<String> quality = visitor.get("/jenjang/people/quality");
        assertThat(quality.statusCode()).isEqualTo(200);
        assertThat(quality.body()).contains("Pemerintah Kota Contoh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Server", "X-Powered-By", "X-Frame-Options"})
    void the_server_adds_no_header_of_its_own(String header) throws IOException, InterruptedException {
        HttpResponse<String> answer = new Visitor(server.address()).get("/jenjang/");
        assertThat(answer.headers().firstValue(header)).isEmpty();
    }

    @Test
    void nothing_listens_but_on_the_configured_address() {
        server.ports()
                .forEach(port -> assertThatThrownBy(() -> connectFromElsewhere(port))
                        .as("port %d", port)
                        .isInstanceOf(ConnectException.class));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void removing_it_leaves_nothing_that_answers() throws IOException, InterruptedException {
        server.administer("undeploy", "jenjang");
        assertThat(new Visitor(server.address()).get("/jenjang/").statusCode()).isEqualTo(404);
    }

    /** A second address of this machine, which reaches what listens everywhere and misses what listens on the first. */
    private static void connectFromElsewhere(int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.2", port), 1000);
        }
    }
}

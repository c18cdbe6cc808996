package id.jenjang.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.access.guard.Refusals;
import id.jenjang.people.ReadingOwnData;
import id.jenjang.store.CheckingStore;
import id.jenjang.store.StoreState;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** All tests inside the container share this one deployment, since each deployment starts a server. */
@ArquillianTest
class ContainerIT {
    @Inject
    private CheckingStore store;

    @Inject
    private KeepingNotes notes;

    @Inject
    private Refusals refusals;

    @Inject
    private ReadingOwnData own;

    @Deployment
    static WebArchive shipped() throws Exception {
        File war = new File(System.getProperty("jenjang.root"), "ear/target/jenjang.war");
        File assertions = new File(Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        WebArchive archive = ShrinkWrap.createFromZipFile(WebArchive.class, war)
                .addClasses(KeepingNotes.class)
                .addAsLibrary(assertions);
        return archive.setWebXML(new StringAsset(openForArquillian(archive)));
    }

    /** The shipped descriptor, which asks everyone to sign on, with a way in for what runs the tests. */
    private static String openForArquillian(WebArchive archive) throws IOException {
        try (InputStream shipped = archive.get("WEB-INF/web.xml").getAsset().openStream()) {
            String open = "<security-constraint><web-resource-collection><web-resource-name>tests</web-resource-name>"
                    + "<url-pattern>/ArquillianServletRunnerEE9</url-pattern></web-resource-collection>"
                    + "</security-constraint></web-app>";
            return new String(shipped.readAllBytes(), StandardCharsets.UTF_8).replace("</web-app>", open);
        }
    }

    @Test
    void the_schema_is_there_before_the_first_call() {
        StoreState state = store.state();
        assertThat(state.trouble()).isEmpty();
        assertThat(state.usable()).isTrue();
    }

    @Test
    void what_a_call_wrote_is_there_for_the_next() {
        notes.write("kept");
        assertThat(notes.count("kept")).isEqualTo(1);
    }

    @Test
    void a_call_that_fails_leaves_nothing_behind() {
        assertThatThrownBy(() -> notes.writeAndFail("lost"))
                .isInstanceOf(EJBException.class)
                .hasRootCauseMessage("failed after writing");
        assertThat(notes.count("lost")).isZero();
    }

    @Test
    void a_caller_without_the_role_is_refused() {
        assertThatThrownBy(notes::guarded).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void a_call_that_no_role_reaches_is_refused_by_the_guard_and_counted() {
        long before = refusals.count();

        assertThatThrownBy(() -> own.about(UUID.randomUUID())).hasStackTraceContaining("NotAllowed");

        assertThat(refusals.count()).isEqualTo(before + 1);
    }

    @Test
    @RunAsClient
    void metrics_tell_of_refusals_and_of_the_time_that_questions_take(@ArquillianResource URL application)
            throws IOException, InterruptedException {
        URI metrics = URI.create(application.toString()).resolve("/metrics");
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(metrics).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.body()).contains("jenjang_refusals", "jenjang_evaluation", "question=\"ways\"");
    }

    @Test
    @RunAsClient
    void readiness_is_up_with_the_shipped_boot_files(@ArquillianResource URL application)
            throws IOException, InterruptedException {
        URI ready = URI.create(application.toString()).resolve("/health/ready");
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(ready).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.body())
                .contains("\"status\":\"UP\"", "listeners", "server-settings")
                .doesNotContain("DOWN", "not looked at");
        assertThat(answer.statusCode()).isEqualTo(200);
    }
}

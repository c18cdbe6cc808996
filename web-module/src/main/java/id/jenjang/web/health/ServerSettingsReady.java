package id.jenjang.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready when the settings of the server's script took effect, since a line of it that fails only logs a warning: asks
 * the configured listener once and looks at what the server adds to the answer.
 */
@Readiness
@ApplicationScoped
public class ServerSettingsReady implements HealthCheck {
    private static final List<String> UNWANTED = List.of("X-Frame-Options", "Server", "X-Powered-By");
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Inject
    @ConfigProperty(name = "jenjang.http.address", defaultValue = "127.0.0.1")
    private String address;

    @Inject
    @ConfigProperty(name = "jenjang.http.port", defaultValue = "8080")
    private int port;

    private volatile boolean seenGood;

    @Override
    public HealthCheckResponse call() {
        String trouble = seenGood ? "" : trouble();
        seenGood = trouble.isEmpty();
        var response = HealthCheckResponse.named("server-settings").status(seenGood);
        return seenGood
                ? response.build()
                : response.withData("trouble", trouble).build();
    }

    private String trouble() {
        try {
            HttpResponse<Void> answer = ask();
            return UNWANTED.stream()
                    .filter(each -> answer.headers().firstValue(each).isPresent())
                    .findFirst()
                    .map(each -> "the server still sends " + each)
                    .orElse("");
        } catch (IOException e) {
            return "no answer on " + address + ":" + port;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    private HttpResponse<Void> ask() throws IOException, InterruptedException {
        String host = address.equals("0.0.0.0") ? "127.0.0.1" : address;
        URI place = URI.create("http://" + host + ":" + port + "/health/live");
        HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        return client.send(
                HttpRequest.newBuilder(place).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.discarding());
    }
}

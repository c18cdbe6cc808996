package id.jenjang.web.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready where nobody could sign on: no way of signing on is configured for this profile. */
@Readiness
@ApplicationScoped
public class SignOnReadiness implements HealthCheck {
    @Inject
    private DemoStore demo;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("sign-on")
                .status(demo.active())
                .withData("way", demo.active() ? "demo" : "none configured, nobody can sign on")
                .build();
    }
}

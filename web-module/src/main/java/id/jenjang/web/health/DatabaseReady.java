package id.jenjang.web.health;

import id.jenjang.store.CheckingStore;
import id.jenjang.store.StoreState;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the database is reached, is the configured one, and holds the schema of this version. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {
    @Inject
    private CheckingStore store;

    @Override
    public HealthCheckResponse call() {
        try {
            return answer(store.state());
        } catch (EJBException stillStarting) {
            return HealthCheckResponse.named("database")
                    .down()
                    .withData("trouble", "the application is starting")
                    .build();
        }
    }

    private static HealthCheckResponse answer(StoreState state) {
        var response = HealthCheckResponse.named("database")
                .status(state.usable())
                .withData("database", state.database())
                .withData("schema", state.schemaVersion());
        return state.usable()
                ? response.build()
                : response.withData("trouble", state.trouble()).build();
    }
}

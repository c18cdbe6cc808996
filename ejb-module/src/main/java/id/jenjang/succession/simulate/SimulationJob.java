package id.jenjang.succession.simulate;

import id.jenjang.store.BackgroundJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Works a simulation out in the background. */
@ApplicationScoped
class SimulationJob implements BackgroundJob {
    static final String NAME = "policy-simulation";

    @Inject
    private TryingPolicies trying;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean goesOnForLong() {
        return true;
    }

    @Override
    public void run(String instance) throws Exception {
        trying.work(UUID.fromString(instance));
    }
}

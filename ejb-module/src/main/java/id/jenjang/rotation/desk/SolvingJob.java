package id.jenjang.rotation.desk;

import id.jenjang.store.BackgroundJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Makes a plan in the background. */
@ApplicationScoped
class SolvingJob implements BackgroundJob {
    static final String NAME = "rotation-plan";

    /** What a plan that goes on is scheduled as: another instance, since the one before may be coming to its end. */
    static String again(UUID plan) {
        return plan + " " + UUID.randomUUID();
    }

    @Inject
    private SolvingPlans solving;

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
        solving.solve(UUID.fromString(instance.split(" ")[0]));
    }
}

package id.jenjang.mentoring.run;

import id.jenjang.store.BackgroundJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Makes a run in the background. */
@ApplicationScoped
class MakingJob implements BackgroundJob {
    static final String NAME = "mentoring-run";

    @Inject
    private SolvingRuns solving;

    /** What a run that is tried again is scheduled as: the time before may be coming to its end. */
    static String again(UUID run) {
        return run + " " + UUID.randomUUID();
    }

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

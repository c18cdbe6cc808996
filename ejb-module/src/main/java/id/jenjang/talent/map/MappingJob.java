package id.jenjang.talent.map;

import id.jenjang.store.BackgroundJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Computes a cycle in the background. */
@ApplicationScoped
class MappingJob implements BackgroundJob {
    static final String NAME = "talent-map";

    @Inject
    private PlacingPeople placing;

    /** A name for one more run, since the one before may be coming to its end. */
    static String again(UUID cycle) {
        return cycle + " " + UUID.randomUUID();
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
        placing.place(UUID.fromString(instance.split(" ")[0]));
    }
}

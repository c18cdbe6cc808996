package id.jenjang.mentoring.run;

import id.jenjang.access.Acting;
import id.jenjang.store.BackgroundJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Serves the places that are free in a programme, in the background. */
@ApplicationScoped
class ServingJob implements BackgroundJob {
    static final String NAME = "mentoring-places";

    @Inject
    private ServingPlaces serving;

    /** What it is scheduled as: another instance each time, since one that runs may have looked already. */
    static String instance(UUID programme) {
        return programme + " " + UUID.randomUUID();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String instance) throws Exception {
        UUID programme = UUID.fromString(instance.split(" ")[0]);
        // The instance names the serving, so that one that is run twice offers once.
        UUID key = UUID.nameUUIDFromBytes(instance.getBytes(StandardCharsets.US_ASCII));
        Acting.asSystem(() -> serving.serve(programme, key));
    }
}

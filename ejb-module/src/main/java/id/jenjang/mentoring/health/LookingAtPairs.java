package id.jenjang.mentoring.health;

import id.jenjang.access.Acting;
import id.jenjang.mentoring.pair.PairRefused;
import id.jenjang.store.BackgroundJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Looks at every running pair once, after people may have left or moved. */
@ApplicationScoped
class LookingAtPairs implements BackgroundJob {
    static final String JOB = "mentoring-look";

    @Inject
    private KeepingPairs keeping;

    @Override
    public String name() {
        return JOB;
    }

    @Override
    public void run(String instance) throws Exception {
        Acting.asSystem(() -> {
            keeping.running().forEach(this::look);
            return null;
        });
    }

    // A pair that is changed at this moment is looked at by the clock.
    private void look(UUID pair) {
        try {
            keeping.endIfOver(pair);
        } catch (PairRefused raced) {
            // nothing is lost: see above
        }
    }
}

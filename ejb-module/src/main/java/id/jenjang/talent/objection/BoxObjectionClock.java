package id.jenjang.talent.objection;

import id.jenjang.access.Acting;
import id.jenjang.store.RecurringJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Goes round every hour: who has to answer an objection to a box is reminded. */
@ApplicationScoped
class BoxObjectionClock implements RecurringJob {
    @Inject
    private KeepingBoxObjections keeping;

    @Override
    public String name() {
        return "talent-objection-clock";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() throws Exception {
        Acting.asSystem(keeping::remind);
    }
}

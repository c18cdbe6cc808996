package id.jenjang.succession.critical;

import id.jenjang.access.Acting;
import id.jenjang.decision.DecisionTookEffect;
import id.jenjang.store.RecurringJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Works the outlook out anew after an import, a move, a new scheme or midnight; else it asks one question. */
@ApplicationScoped
class OutlookJob implements RecurringJob {
    private static final Duration EVERY = Duration.ofMinutes(2);

    @Inject
    private LookingAhead looking;

    @Inject
    private Outlooks outlooks;

    @Override
    public String name() {
        return "critical-outlook";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public void run() throws Exception {
        Acting.asSystem(looking::refresh);
    }

    void moved(@Observes DecisionTookEffect effect) {
        outlooks.forget();
    }
}

package id.jenjang.mentoring.health;

import id.jenjang.access.Act;
import id.jenjang.access.Acting;
import id.jenjang.decision.DecisionTookEffect;
import id.jenjang.mentoring.pair.PairRefused;
import id.jenjang.store.RecurringJob;
import id.jenjang.store.ScheduledJobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;

/**
 * Goes round every quarter of an hour: pairs that may not go on are ended, what is near is told. An import or a
 * decision that took effect has the pairs looked at at once.
 */
@ApplicationScoped
class PairClock implements RecurringJob {
    @Inject
    private KeepingPairs keeping;

    @Inject
    private ScheduledJobs jobs;

    @Override
    public String name() {
        return "mentoring-clock";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public void run() throws Exception {
        Acting.asSystem(() -> {
            keeping.running().forEach(this::look);
            keeping.running().forEach(keeping::remind);
            return null;
        });
    }

    // A pair that is changed at this moment is looked at in the next round.
    private void look(UUID pair) {
        try {
            keeping.endIfOver(pair);
        } catch (PairRefused raced) {
            // nothing is lost: see above
        }
    }

    void imported(@Observes Act act) {
        if (act.verb().equals("import.applied")) {
            jobs.schedule(LookingAtPairs.JOB, UUID.randomUUID().toString());
        }
    }

    void moved(@Observes DecisionTookEffect effect) {
        jobs.schedule(LookingAtPairs.JOB, effect.decision().uuid().toString());
    }
}

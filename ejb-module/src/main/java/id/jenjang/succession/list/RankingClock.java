package id.jenjang.succession.list;

import id.jenjang.access.Act;
import id.jenjang.decision.DecisionTookEffect;
import id.jenjang.store.RecurringJob;
import id.jenjang.store.ScheduledJobs;
import id.jenjang.succession.critical.CriticalityChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;

/**
 * Has the lists brought up to date when something that they are made of changes, in the transaction that changes it;
 * and looks by itself, since a new day and rules published at a start tell nobody.
 */
@ApplicationScoped
class RankingClock implements RecurringJob {
    private static final Set<String> BOXES =
            Set.of("talent.cycle.announced", "talent.calibration.closed", "talent.box.corrected");

    @Inject
    private ScheduledJobs jobs;

    @Override
    public String name() {
        return "succession-clock";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public void run() {
        jobs.schedule(RankingJob.NAME, RankingJob.look());
    }

    void acted(@Observes Act act) {
        if (act.verb().equals("import.applied")) {
            jobs.schedule(RankingJob.NAME, RankingJob.change());
        } else if (BOXES.contains(act.verb())) {
            jobs.schedule(RankingJob.NAME, RankingJob.everything());
        }
    }

    void moved(@Observes DecisionTookEffect effect) {
        jobs.schedule(RankingJob.NAME, RankingJob.person(effect.decision().person()));
    }

    void changed(@Observes CriticalityChanged change) {
        jobs.schedule(RankingJob.NAME, RankingJob.change());
    }
}

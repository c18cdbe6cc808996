package id.jenjang.decision.approval;

import id.jenjang.access.Act;
import id.jenjang.access.Acting;
import id.jenjang.decision.record.Clocked;
import id.jenjang.people.SeatTaken;
import id.jenjang.store.RecurringJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.UUID;

/** Goes round every minute: what is due takes effect, heads are looked at, deadlines are told. */
@ApplicationScoped
class DecisionClock implements RecurringJob {
    private static final Logger LOG = System.getLogger(DecisionClock.class.getName());

    @Inject
    private KeepingTime keeping;

    @Inject
    private Clocked clocked;

    @Override
    public String name() {
        return "decision-clock";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() throws Exception {
        Acting.asSystem(() -> {
            keeping.effective().forEach(this::takeEffect);
            keeping.notLookedAt().forEach(keeping::look);
            keeping.near().forEach(keeping::remind);
            return null;
        });
    }

    // One matter that cannot take effect must not hold back the others; it is tried again at every round.
    private void takeEffect(UUID matter) {
        try {
            keeping.takeEffect(matter);
        } catch (SeatTaken taken) {
            if (keeping.noteTrouble(matter, taken.getMessage())) {
                LOG.log(Level.WARNING, "JEN-1402 matter {0} cannot take effect: {1}", matter, taken.getMessage());
            }
        }
    }

    /** An import may have changed who heads what. */
    void imported(@Observes Act act) {
        if (act.verb().equals("import.applied")) {
            clocked.lookAgain();
        }
    }
}

package id.jenjang.mentoring.run;

import id.jenjang.access.NotAllowed;
import id.jenjang.mentoring.programme.MentoringProgramme;
import id.jenjang.mentoring.programme.ReachableProgrammes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** The runs of the programmes that the coordinator or analyst who asks looks after. */
@Dependent
class ReachableRuns {
    private Runs runs;
    private ReachableProgrammes programmes;

    ReachableRuns() {}

    @Inject
    ReachableRuns(Runs runs, ReachableProgrammes programmes) {
        this.runs = runs;
        this.programmes = programmes;
    }

    /** The run, if the caller looks after its programme; otherwise it is as if there were none. */
    StoredRun run(UUID uuid) {
        StoredRun run = uuid == null ? null : runs.find(uuid).orElse(null);
        if (run == null || run.state() == RunState.DISCARDED) {
            throw new NotAllowed("ReachableRuns.run");
        }
        programmes.programme(run.programme());
        return run;
    }

    /** The same, refused when it has no result. */
    StoredRun made(UUID uuid) {
        StoredRun run = run(uuid);
        if (!run.made()) {
            throw new RunRefused(RunRefused.Why.NO_DRAFT);
        }
        return run;
    }

    MentoringProgramme programme(UUID uuid) {
        return programmes.programme(uuid);
    }

    String actor() {
        return programmes.actor();
    }
}

package id.jenjang.mentoring.run;

import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.mentoring.match.MatchingPolicy;
import id.jenjang.mentoring.programme.MentoringProgramme;
import id.jenjang.mentoring.programme.ProgrammeState;
import id.jenjang.mentoring.run.RunRefused.Why;
import id.jenjang.store.ScheduledJobs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lets coordinators have drafts of pairs made in the background, by the programme's policy or another, to compare. */
@Stateless
@Allows(
        value = {Role.COORDINATOR, Role.ANALYST},
        aboutNobody = true)
public class MakingRuns {
    @Inject
    private Runs runs;

    @Inject
    private ReachableRuns reachable;

    @Inject
    private ReadingInput reading;

    @Inject
    private ScheduledJobs jobs;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    /** For the container. */
    public MakingRuns() {}

    MakingRuns(
            Runs runs,
            ReachableRuns reachable,
            ReadingInput reading,
            ScheduledJobs jobs,
            Event<Act> trail,
            Clock clock) {
        this.runs = runs;
        this.reachable = reachable;
        this.reading = reading;
        this.jobs = jobs;
        this.trail = trail;
        this.clock = clock;
    }

    /** The runs of a programme that were not thrown away, the newest first. */
    public List<RunRow> runs(UUID programme) {
        MentoringProgramme found = reachable.programme(programme);
        String world = reading.world(programme);
        return runs.of(programme).stream()
                .map(run -> RunRow.of(run, world, found.policy()))
                .toList();
    }

    /** A run. */
    public RunRow run(UUID run) {
        StoredRun stored = reachable.run(run);
        MentoringProgramme programme = reachable.programme(stored.programme());
        return RunRow.of(stored, reading.world(stored.programme()), programme.policy());
    }

    /** Has a run made in the background; gives its opaque id at once. */
    public UUID start(UUID programme, RunOrder order) {
        MentoringProgramme found = reachable.programme(programme);
        if (runs.find(order.uuid()).isPresent()) {
            return reachable.run(order.uuid()).uuid();
        }
        if (found.state() != ProgrammeState.MATCHING && found.state() != ProgrammeState.RUNNING) {
            throw new RunRefused(Why.NOT_NOW);
        }
        if (order.name().isEmpty() || order.name().length() > RunOrder.LONGEST_NAME) {
            throw new RunRefused(Why.NAME);
        }
        order.base().ifPresent(base -> requireOf(programme, base));
        MatchingPolicy policy = order.policy().isEmpty()
                ? found.policy()
                : order.policy().get().policy().orElseThrow(() -> new RunRefused(Why.POLICY));
        Runs.Asked asked =
                new Runs.Asked(order.uuid(), programme, order.name(), order.base(), found.policyNo(), policy);
        if (!runs.add(asked, SolvingRuns.ENGINE, reachable.actor(), clock.instant())) {
            throw new RunRefused(Why.BUSY);
        }
        jobs.schedule(MakingJob.NAME, order.uuid().toString());
        tell("mentoring.run.asked", programme, order.uuid());
        return order.uuid();
    }

    private void requireOf(UUID programme, UUID base) {
        if (!reachable.made(base).programme().equals(programme)) {
            throw new RunRefused(Why.COMPARED);
        }
    }

    /** Tries a run again that failed. */
    public void retry(UUID run, long version) {
        StoredRun stored = reachable.run(run);
        if (stored.state() != RunState.FAILED) {
            throw new RunRefused(Why.MEANWHILE);
        }
        if (!runs.again(run, version)) {
            throw new RunRefused(Why.BUSY);
        }
        jobs.schedule(MakingJob.NAME, MakingJob.again(run));
        tell("mentoring.run.asked", stored.programme(), run);
    }

    /** Throws a draft away, or stops the making of one; what was published stays. */
    public void discard(UUID run, long version) {
        StoredRun stored = reachable.run(run);
        if (stored.state() == RunState.PUBLISHED) {
            throw new RunRefused(Why.NO_DRAFT);
        }
        if (!runs.discard(run, version)) {
            throw new RunRefused(Why.MEANWHILE);
        }
        tell("mentoring.run.discarded", stored.programme(), run);
    }

    private void tell(String verb, UUID programme, UUID run) {
        Map<String, String> facts = Map.of("programme", programme.toString(), "run", run.toString());
        trail.fire(new Act(verb, Optional.empty(), facts));
    }
}

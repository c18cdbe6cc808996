package id.jenjang.mentoring.run;

import id.jenjang.access.Acting;
import id.jenjang.mentoring.programme.MentoringProgramme;
import id.jenjang.mentoring.programme.ProgrammeState;
import id.jenjang.mentoring.programme.Programmes;
import id.jenjang.store.ScheduledJobs;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Has a first draft made for each of the demo's programmes that are ready for matching. Later starts change nothing.
 */
@Singleton
@Startup
@DependsOn("PlantingDemoProgrammes")
public class PlantingDemoRuns {
    private static final String DEMO = "demo";

    @Inject
    private Programmes programmes;

    @Inject
    private Runs runs;

    @Inject
    private ScheduledJobs jobs;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "jenjang.profile", defaultValue = "production")
    private String profile;

    /** For the container. */
    public PlantingDemoRuns() {}

    @PostConstruct
    void plantOnce() {
        if (profile.equals(DEMO)) {
            programmes.all().stream()
                    .filter(one -> one.state() == ProgrammeState.MATCHING)
                    .forEach(this::draft);
        }
    }

    private void draft(MentoringProgramme programme) {
        UUID uuid = UUID.nameUUIDFromBytes(("demo run " + programme.uuid()).getBytes(StandardCharsets.UTF_8));
        if (runs.find(uuid).isPresent() || !runs.of(programme.uuid()).isEmpty()) {
            return;
        }
        Runs.Asked asked = new Runs.Asked(
                uuid, programme.uuid(), "Rancangan awal", Optional.empty(), programme.policyNo(), programme.policy());
        if (runs.add(asked, SolvingRuns.ENGINE, Acting.SYSTEM, clock.instant())) {
            jobs.schedule(MakingJob.NAME, uuid.toString());
        }
    }
}

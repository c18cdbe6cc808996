package id.jenjang.succession.list;

import id.jenjang.store.ScheduledJobs;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Has the demo agency's lists of successors computed at its first start; later starts change nothing. */
@Singleton
@Startup
@DependsOn({"PlantingDemoCritical", "PlantingDemoCycles", "PublishingPolicies"})
public class PlantingDemoRankings {
    private static final String DEMO = "demo";

    @Inject
    private StoredLists lists;

    @Inject
    private ScheduledJobs jobs;

    @Inject
    @ConfigProperty(name = "jenjang.profile", defaultValue = "production")
    private String profile;

    @PostConstruct
    void plantOnce() {
        if (profile.equals(DEMO) && lists.state().isEmpty()) {
            jobs.schedule(RankingJob.NAME, RankingJob.change());
        }
    }
}

package id.jenjang.succession.list;

import id.jenjang.store.ScheduledJobs;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Has it looked at each start whether the lists stand for what is published, once the start has published it. */
@Singleton
@Startup
@DependsOn({"PlantingDemoCritical", "PlantingDemoCycles", "PublishingPolicies"})
public class StartingRankings {
    @Inject
    private ScheduledJobs jobs;

    @PostConstruct
    void look() {
        jobs.schedule(RankingJob.NAME, RankingJob.look());
    }
}

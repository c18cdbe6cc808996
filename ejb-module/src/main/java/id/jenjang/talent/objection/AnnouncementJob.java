package id.jenjang.talent.objection;

import id.jenjang.notice.NoticeKind;
import id.jenjang.notice.Notices;
import id.jenjang.store.BackgroundJob;
import id.jenjang.store.ScheduledJobs;
import id.jenjang.talent.map.CycleAnnounced;
import id.jenjang.talent.map.Treatments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Tells everybody of an announced cycle that there is something to see, in the background and once. */
@ApplicationScoped
class AnnouncementJob implements BackgroundJob {
    static final String NAME = "talent-announce";

    private ScheduledJobs jobs;
    private Treatments people;
    private Notices notices;
    private Clock clock;

    AnnouncementJob() {}

    @Inject
    AnnouncementJob(ScheduledJobs jobs, Treatments people, Notices notices, Clock clock) {
        this.jobs = jobs;
        this.people = people;
        this.notices = notices;
        this.clock = clock;
    }

    void announced(@Observes CycleAnnounced event) {
        jobs.schedule(NAME, event.cycle().toString());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean goesOnForLong() {
        return true;
    }

    @Override
    public void run(String instance) {
        UUID cycle = UUID.fromString(instance);
        people.people(cycle)
                .forEach(person -> notices.of(cycle, person, NoticeKind.BOX_ANNOUNCED, cycle, clock.instant()));
    }
}

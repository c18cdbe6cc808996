package id.jenjang.mentoring.run;

import id.jenjang.mentoring.offer.PlaceFree;
import id.jenjang.mentoring.programme.ProgrammeState;
import id.jenjang.mentoring.programme.Programmes;
import id.jenjang.mentoring.signup.PoolGrew;
import id.jenjang.store.ScheduledJobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;

/** Has free places served soon after a place fell free or somebody came, if that is stored at all. */
@ApplicationScoped
class HearingOfPlaces {
    private Programmes programmes;
    private ScheduledJobs jobs;

    HearingOfPlaces() {}

    @Inject
    HearingOfPlaces(Programmes programmes, ScheduledJobs jobs) {
        this.programmes = programmes;
        this.jobs = jobs;
    }

    void free(@Observes PlaceFree place) {
        serve(place.programme());
    }

    void grew(@Observes PoolGrew pool) {
        serve(pool.programme());
    }

    private void serve(UUID programme) {
        boolean running = programmes
                .find(programme)
                .filter(one -> one.state() == ProgrammeState.RUNNING)
                .isPresent();
        if (running) {
            jobs.schedule(ServingJob.NAME, ServingJob.instance(programme));
        }
    }
}

package id.jenjang.store;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;

/** Hands work to the background: stored in the caller's transaction, so that it is done if and only if that commits. */
@ApplicationScoped
public class ScheduledJobs {
    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    // The time of the system, also where a demo stands on another day.
    private final Clock clock = Clock.systemUTC();

    private SchedulerClient client;

    ScheduledJobs() {}

    /** For work with that database, where no server hands it in. */
    public ScheduledJobs(DataSource database) {
        this.database = database;
        connect();
    }

    @PostConstruct
    void connect() {
        client = SchedulerClient.Builder.create(database)
                .jdbcCustomization(JobTable.of(database))
                .build();
    }

    /** Has the job of that name run once, soon, by any node; does nothing when it is waiting already. */
    public void schedule(String job, String instance) {
        scheduleAfter(job, instance, Duration.ZERO);
    }

    /** Has the job of that name run once, not before that time has passed; nothing when it is waiting already. */
    public void scheduleAfter(String job, String instance, Duration delay) {
        client.scheduleIfNotExists(
                new TaskInstance<Void>(job, instance), clock.instant().plus(delay));
    }
}

package id.jenjang.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/**
 * Runs what waits in the background, on threads of the server. Nodes share the work through the database alone: a job
 * whose node gives no sign for about forty seconds is taken over by another. On H2 there is one node, and its jobs go
 * on when it starts again.
 */
@Singleton
@Startup
@DependsOn("MigratingStore")
@TransactionManagement(TransactionManagementType.BEAN)
public class WorkingJobs {
    private static final int AT_ONCE = 3;
    private static final int LONG_AT_ONCE = 1;
    private static final int HOUSEKEEPERS = 3;
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);
    private static final int MISSED = 4;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private Instance<BackgroundJob> jobs;

    private final List<Scheduler> schedulers = new ArrayList<>();

    @PostConstruct
    void start() {
        List<Task<?>> shorts = new ArrayList<>();
        List<Task<?>> longs = new ArrayList<>();
        for (BackgroundJob job : jobs) {
            (job.goesOnForLong() ? longs : shorts).add(task(job));
        }
        schedulers.add(scheduler("short", shorts, AT_ONCE));
        schedulers.add(scheduler("long", longs, LONG_AT_ONCE));
        schedulers.forEach(Scheduler::start);
    }

    private Scheduler scheduler(String name, List<Task<?>> tasks, int atOnce) {
        return Scheduler.create(database, tasks)
                .jdbcCustomization(JobTable.of(database))
                .schedulerName(() -> name + " " + UUID.randomUUID())
                .executorService(Executors.newFixedThreadPool(atOnce, threads))
                .dueExecutor(Executors.newSingleThreadExecutor(threads))
                .housekeeperExecutor(Executors.newScheduledThreadPool(HOUSEKEEPERS, threads))
                .threads(atOnce)
                .pollingInterval(Duration.ofSeconds(2))
                .heartbeatInterval(SIGN_OF_LIFE)
                .missedHeartbeatsLimit(MISSED)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .failureLogging(LogLevel.WARN, false)
                .build();
    }

    @PreDestroy
    void stop() {
        schedulers.forEach(Scheduler::stop);
    }

    /** A job that throws is tried again some minutes later; one whose node died is taken over. */
    static Task<Void> task(BackgroundJob job) {
        return Tasks.oneTime(job.name())
                .onFailureRetryLater()
                .onDeadExecutionRevive()
                .execute((instance, context) -> run(job, instance.getId()));
    }

    private static void run(BackgroundJob job, String instance) {
        try {
            job.run(instance);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Job " + job.name() + " failed", e);
        }
    }
}

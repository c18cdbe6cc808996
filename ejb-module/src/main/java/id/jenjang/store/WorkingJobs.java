package id.jenjang.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
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

    @Inject
    private Instance<RecurringJob> recurring;

    private final List<Scheduler> schedulers = new ArrayList<>();

    @PostConstruct
    void start() {
        List<Task<?>> shorts = new ArrayList<>();
        List<Task<?>> longs = new ArrayList<>();
        for (BackgroundJob job : jobs) {
            (job.goesOnForLong() ? longs : shorts).add(task(job));
        }
        List<RecurringTask<Void>> timers = new ArrayList<>();
        for (RecurringJob job : recurring) {
            timers.add(task(job));
        }
        schedulers.add(scheduler("short", shorts, timers, AT_ONCE));
        schedulers.add(scheduler("long", longs, List.of(), LONG_AT_ONCE));
        schedulers.forEach(Scheduler::start);
    }

    private Scheduler scheduler(String name, List<Task<?>> tasks, List<RecurringTask<Void>> timers, int atOnce) {
        return Scheduler.create(database, tasks)
                .startTasks(timers)
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

    /** A job that comes round; one whose node died comes round again. */
    static RecurringTask<Void> task(RecurringJob job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every()))
                .execute((instance, context) -> run(job.name(), job::run));
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void run(BackgroundJob job, String instance) {
        run(job.name(), () -> job.run(instance));
    }

    private static void run(String name, Work work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Job " + name + " failed", e);
        }
    }
}

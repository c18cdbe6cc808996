package id.jenjang.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
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
import java.util.concurrent.Semaphore;
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
    private static final int LONG_AT_ONCE = 1;
    private static final int AT_ONCE = 3 + LONG_AT_ONCE;
    private static final int HOUSEKEEPERS = 3;
    private static final Duration POLLING = Duration.ofSeconds(2);
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

    private Scheduler scheduler;

    @PostConstruct
    void start() {
        List<Task<?>> tasks = new ArrayList<>();
        Semaphore places = new Semaphore(LONG_AT_ONCE);
        for (BackgroundJob job : jobs) {
            tasks.add(job.goesOnForLong() ? longTask(job, places, POLLING) : task(job));
        }
        List<RecurringTask<Void>> timers = new ArrayList<>();
        for (RecurringJob job : recurring) {
            timers.add(task(job));
        }
        scheduler = Scheduler.create(database, tasks)
                .startTasks(timers)
                .jdbcCustomization(JobTable.of(database))
                .schedulerName(() -> UUID.randomUUID().toString())
                .executorService(Executors.newFixedThreadPool(AT_ONCE, threads))
                .dueExecutor(Executors.newSingleThreadExecutor(threads))
                .housekeeperExecutor(Executors.newScheduledThreadPool(HOUSEKEEPERS, threads))
                .threads(AT_ONCE)
                .pollingInterval(POLLING)
                .heartbeatInterval(SIGN_OF_LIFE)
                .missedHeartbeatsLimit(MISSED)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .failureLogging(LogLevel.WARN, false)
                .build();
        scheduler.start();
    }

    @PreDestroy
    void stop() {
        scheduler.stop();
    }

    /** A job that throws is tried again some minutes later; one whose node died is taken over. */
    static Task<Void> task(BackgroundJob job) {
        return Tasks.oneTime(job.name())
                .onFailureRetryLater()
                .onDeadExecutionRevive()
                .execute((instance, context) -> run(job, instance.getId()));
    }

    /**
     * A job that may go on for long: begun only where one of the places is free, and put off for a moment where none
     * is, so that the other threads are always there for short ones.
     */
    static Task<Void> longTask(BackgroundJob job, Semaphore places, Duration later) {
        return Tasks.custom(job.name(), Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(Tasks.DEFAULT_RETRY_INTERVAL))
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    if (!places.tryAcquire()) {
                        return (done, operations) ->
                                operations.reschedule(done, done.getTimeDone().plus(later));
                    }
                    try {
                        run(job, instance.getId());
                    } finally {
                        places.release();
                    }
                    return (done, operations) -> operations.remove();
                });
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

package id.jenjang.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import java.time.Duration;
import javax.sql.DataSource;

/** A node's scheduler that looks for work every few milliseconds. */
public final class TestScheduler {
    private TestScheduler() {}

    /** What a job does with its instance. */
    public interface Work {
        /** Does it. */
        void run(String instance) throws Exception;
    }

    /** A node of that name that knows one job. */
    public static Scheduler of(DataSource database, String node, String job, Work work) {
        BackgroundJob known = new BackgroundJob() {
            @Override
            public String name() {
                return job;
            }

            @Override
            public void run(String instance) throws Exception {
                work.run(instance);
            }
        };
        return Scheduler.create(database, WorkingJobs.task(known))
                .jdbcCustomization(JobTable.of(database))
                .schedulerName(new SchedulerName.Fixed(node))
                .pollingInterval(Duration.ofMillis(20))
                .threads(3)
                .build();
    }
}

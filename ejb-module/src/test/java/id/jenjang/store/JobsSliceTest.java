package id.jenjang.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JobsSliceTest {
    /** Notes what it is run for. */
    private record Noting(BlockingQueue<String> ran) implements BackgroundJob {
        @Override
        public String name() {
            return "noting";
        }

        @Override
        public void run(String instance) {
            ran.add(instance);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_job_is_run_once_for_what_it_was_scheduled_for(Database kind) throws Exception {
        BlockingQueue<String> ran = new ArrayBlockingQueue<>(10);
        try (SliceStore store = kind.open()) {
            Scheduler scheduler = scheduler(store, ran);
            SchedulerClient.Builder.create(store.database())
                    .jdbcCustomization(JobTable.of(store.database()))
                    .build()
                    .scheduleIfNotExists(new TaskInstance<Void>("noting", "one"), Instant.now());
            scheduler.start();
            try {
                assertThat(ran.poll(20, TimeUnit.SECONDS)).isEqualTo("one");
                scheduler.schedule(new TaskInstance<Void>("noting", "two"), Instant.now());
                assertThat(ran.poll(20, TimeUnit.SECONDS)).isEqualTo("two");
            } finally {
                scheduler.stop();
            }
            assertThat(ran).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_job_whose_node_died_is_taken_over(Database kind) throws Exception {
        BlockingQueue<String> ran = new ArrayBlockingQueue<>(10);
        try (SliceStore store = kind.open()) {
            Scheduler scheduler = scheduler(store, ran);
            scheduler.schedule(new TaskInstance<Void>("noting", "left"), Instant.now());
            pickedByOneThatDied(store);
            scheduler.start();
            try {
                assertThat(ran.poll(30, TimeUnit.SECONDS)).isEqualTo("left");
            } finally {
                scheduler.stop();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void long_jobs_wait_for_one_another_and_short_ones_do_not_wait_for_them(Database kind) throws Exception {
        BlockingQueue<String> ran = new ArrayBlockingQueue<>(10);
        CountDownLatch goOn = new CountDownLatch(1);
        Semaphore places = new Semaphore(1);
        BackgroundJob slow = new Slow(ran, goOn);
        try (SliceStore store = kind.open()) {
            Scheduler scheduler = scheduler(
                    store,
                    WorkingJobs.longTask(slow, places, Duration.ofMillis(50)),
                    WorkingJobs.task(new Noting(ran)));
            scheduler.schedule(new TaskInstance<Void>("slow", "first"), Instant.now());
            scheduler.start();
            try {
                assertThat(ran.poll(20, TimeUnit.SECONDS)).isEqualTo("first begins");
                scheduler.schedule(new TaskInstance<Void>("slow", "second"), Instant.now());
                scheduler.schedule(new TaskInstance<Void>("noting", "short"), Instant.now());
                assertThat(ran.poll(20, TimeUnit.SECONDS)).isEqualTo("short");
                goOn.countDown();
                assertThat(ran.poll(20, TimeUnit.SECONDS)).isEqualTo("first ends");
                assertThat(ran.poll(20, TimeUnit.SECONDS)).isEqualTo("second begins");
                assertThat(ran.poll(20, TimeUnit.SECONDS)).isEqualTo("second ends");
            } finally {
                scheduler.stop();
            }
            assertThat(ran).isEmpty();
        }
    }

    private record Slow(BlockingQueue<String> ran, CountDownLatch goOn) implements BackgroundJob {
        @Override
        public String name() {
            return "slow";
        }

        @Override
        public void run(String instance) throws InterruptedException {
            ran.add(instance + " begins");
            if (!goOn.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody let the job go on");
            }
            ran.add(instance + " ends");
        }
    }

    private static Scheduler scheduler(SliceStore store, BlockingQueue<String> ran) {
        return scheduler(store, WorkingJobs.task(new Noting(ran)));
    }

    private static Scheduler scheduler(SliceStore store, Task<?>... tasks) {
        return Scheduler.create(store.database(), tasks)
                .jdbcCustomization(JobTable.of(store.database()))
                .pollingInterval(Duration.ofMillis(100))
                .heartbeatInterval(Duration.ofMillis(200))
                .missedHeartbeatsLimit(4)
                .threads(3)
                .build();
    }

    private static void pickedByOneThatDied(SliceStore store) throws SQLException {
        try (Connection connection = store.database().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update scheduled_tasks set picked = true, picked_by = 'gone',"
                    + " last_heartbeat = current_timestamp - interval '1' hour");
        }
    }
}

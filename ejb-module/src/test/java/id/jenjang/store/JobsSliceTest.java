package id.jenjang.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
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

    private static Scheduler scheduler(SliceStore store, BlockingQueue<String> ran) {
        return Scheduler.create(store.database(), WorkingJobs.task(new Noting(ran)))
                .jdbcCustomization(JobTable.of(store.database()))
                .pollingInterval(Duration.ofMillis(100))
                .heartbeatInterval(Duration.ofMillis(200))
                .missedHeartbeatsLimit(4)
                .threads(1)
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

package id.jenjang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaSliceTest {
    @ParameterizedTest
    @EnumSource
    void migrating_twice_changes_nothing_the_second_time(Database kind) throws SQLException {
        try (SliceStore store = kind.open()) {
            long before = migrationsApplied(store);
            Schema.of(store.database()).migrate();
            assertThat(migrationsApplied(store)).isEqualTo(before).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_task_scheduled_in_the_database_is_run(Database kind) throws InterruptedException {
        CountDownLatch ran = new CountDownLatch(1);
        OneTimeTask<Void> task = Tasks.oneTime("greeting").execute((instance, context) -> ran.countDown());
        try (SliceStore store = kind.open()) {
            Scheduler scheduler = Scheduler.create(store.database(), task)
                    .pollingInterval(Duration.ofMillis(50))
                    .threads(2)
                    .build();
            scheduler.start();
            try {
                scheduler.schedule(task.instance("once"), Instant.now());
                assertThat(ran.await(20, TimeUnit.SECONDS)).isTrue();
            } finally {
                scheduler.stop();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void work_that_throws_leaves_nothing_behind(Database kind) {
        try (SliceStore store = kind.open()) {
            assertThatThrownBy(() -> store.inTransaction(em -> {
                        em.createNativeQuery("delete from flyway_schema_history")
                                .executeUpdate();
                        throw new IllegalStateException("stopped");
                    }))
                    .hasMessage("stopped");
            assertThat(migrationsApplied(store)).isPositive();
        }
    }

    private static long migrationsApplied(SliceStore store) {
        return store.inTransaction(
                em -> ((Number) em.createNativeQuery("select count(*) from flyway_schema_history where success")
                                .getSingleResult())
                        .longValue());
    }
}

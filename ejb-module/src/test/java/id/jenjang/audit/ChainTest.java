package id.jenjang.audit;

import static id.jenjang.audit.Trail.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.store.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChainTest {
    private final Random random = new Random(3);

    @ParameterizedTest
    @EnumSource
    void days_and_streams_are_chained_each_for_itself_and_days_to_one_another(Database database) {
        try (Trail trail = new Trail(database).filled()) {
            Verification found = trail.verify();
            assertThat(found.flaws()).isEmpty();
            assertThat(found.chains()).isEqualTo(8);
            assertThat(found.entries()).isEqualTo(trail.count("audit_entry"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_act_that_is_rolled_back_leaves_no_entry(Database database) {
        try (Trail trail = new Trail(database).filled()) {
            long before = trail.count("audit_entry");
            trail.undo(connection -> {
                Chain.append(connection, Stream.ACTS, Trail.LAST, Trail.drafts(Trail.LAST, 3, random));
                return null;
            });
            assertThat(trail.count("audit_entry")).isEqualTo(before);
            trail.append(Stream.ACTS, Trail.LAST, Trail.drafts(Trail.LAST, 1, random));
            assertThat(trail.verify().flaws()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void eight_threads_on_two_nodes_keep_one_unbroken_chain(Database database) throws Exception {
        try (Trail trail = new Trail(database)) {
            DataSource other = secondNode(trail, database);
            List<Callable<Void>> threads = new ArrayList<>();
            for (int t = 0; t < 8; t++) {
                DataSource node = t % 2 == 0 ? trail.store.database() : other;
                // The second node's clock is a day ahead.
                LocalDate today = t % 2 == 0 ? DAY : DAY.plusDays(1);
                threads.add(() -> appendOften(node, today, 50));
            }
            runAll(threads);
            Verification found = trail.verify();
            assertThat(found.flaws()).isEmpty();
            assertThat(found.entries()).isEqualTo(8 * 50);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_finished_day_stays_finished_for_a_node_whose_clock_is_behind(Database database) {
        try (Trail trail = new Trail(database)) {
            trail.append(Stream.ACTS, DAY.plusDays(1), Trail.drafts(DAY.plusDays(1), 2, random));
            trail.append(Stream.ACTS, DAY, Trail.drafts(DAY, 2, random));
            List<ChainHead> heads = trail.commit(ChainHeads::stored);
            assertThat(heads).singleElement().satisfies(head -> {
                assertThat(head.day()).isEqualTo(DAY.plusDays(1));
                assertThat(head.seq()).isEqualTo(4);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_part_of_the_days_is_checked_against_the_day_before_it(Database database) {
        try (Trail trail = new Trail(database).filled()) {
            Verification found =
                    trail.commit(c -> CheckingTrail.verify(c, DAY.plusDays(2), DAY.plusDays(2), List.of()));
            assertThat(found.flaws()).isEmpty();
            assertThat(found.chains()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'lain'",
                "delete from audit_entry",
                "truncate table audit_entry",
                "delete from audit_head",
                "truncate table audit_head",
                "update audit_head set last_hash = 'x'",
                "update audit_head set last_seq = last_seq - 1"
            })
    void postgresql_itself_refuses_to_rewrite_the_trail(String sql) {
        try (Trail trail = new Trail(Database.POSTGRESQL).filled()) {
            assertThatThrownBy(() -> trail.commit(connection -> Trail.update(connection, sql)))
                    .hasRootCauseInstanceOf(SQLException.class)
                    .hasMessageContaining("audit");
            assertThat(trail.verify().flaws()).isEmpty();
        }
    }

    @Test
    void heads_are_exported_once_and_never_rewritten(@TempDir Path directory) throws Exception {
        try (Trail trail = new Trail(Database.H2).filled()) {
            List<ChainHead> stored = trail.commit(ChainHeads::stored);
            assertThat(ChainHeads.exported(directory.resolve("none"))).isEmpty();
            assertThat(ChainHeads.export(stored, directory, DAY)).isEqualTo(8);
            assertThat(ChainHeads.export(stored, directory, DAY)).isZero();
            trail.append(Stream.ACTS, Trail.LAST, Trail.drafts(Trail.LAST, 1, random));
            assertThat(ChainHeads.export(trail.commit(ChainHeads::stored), directory, DAY))
                    .isEqualTo(1);
            assertThat(Files.readAllLines(directory.resolve("audit-2026-11-20.heads")))
                    .hasSize(9);
            assertThat(ChainHeads.exported(directory)).containsAll(stored).hasSize(9);
        }
    }

    private static Void appendOften(DataSource node, LocalDate today, int times) throws SQLException {
        Random random = new Random();
        for (int i = 0; i < times; i++) {
            try (Connection connection = node.getConnection()) {
                connection.setAutoCommit(false);
                Chain.append(connection, Stream.ACTS, today, List.of(Trail.draft(today, i, random)));
                connection.commit();
            }
        }
        return null;
    }

    private static void runAll(List<Callable<Void>> threads) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads.size());
        try {
            for (Future<Void> each : pool.invokeAll(threads)) {
                each.get();
            }
        } finally {
            pool.shutdown();
        }
    }

    private static DataSource secondNode(Trail trail, Database database) throws SQLException {
        if (database == Database.POSTGRESQL) {
            return trail.store.database();
        }
        try (Connection connection = trail.store.database().getConnection()) {
            return JdbcConnectionPool.create(connection.getMetaData().getURL(), "sa", "");
        }
    }
}

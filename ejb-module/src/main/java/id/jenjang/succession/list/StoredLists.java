package id.jenjang.succession.list;

import id.jenjang.store.Rows;
import id.jenjang.succession.rank.Bench;
import id.jenjang.succession.source.RankingInputs.Stamp;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored collection of lists; a change is stored whole or not at all, and only by who knows the last one. */
@Dependent
class StoredLists {
    private static final String STATE = "select * from ranking_state where id = 1";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    StoredLists() {}

    StoredLists(DataSource database) {
        this.database = database;
    }

    /** What the lists stand for; empty before the first were stored. */
    Optional<RankingState> state() {
        return Rows.first(database, STATE, StoredLists::state);
    }

    /** The hash of each stored list. */
    Map<UUID, String> hashes() {
        Map<UUID, String> hashes = new HashMap<>();
        Rows.list(
                database,
                "select position_uuid, hash from successor_list",
                row -> hashes.put(row.getObject(1, UUID.class), row.getString(2)));
        return hashes;
    }

    /** What the stored count of the bench stands for; empty before the first. */
    Optional<BenchState> bench() {
        return Rows.first(
                database,
                "select revision, as_of, counted_at from bench_state where id = 1",
                row -> new BenchState(
                        row.getLong(1),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, OffsetDateTime.class).toInstant()));
    }

    /** Stores a change; false when another was stored since the one before it. */
    boolean store(ListChange change) {
        return whole(connection -> {
            boolean stored = next(connection, change);
            if (stored) {
                new ListWriter(connection).write(change);
            }
            return stored;
        });
    }

    /** Stores a count of the bench; false when the stored lists are not those that were counted. */
    boolean store(Bench bench, BenchState state) {
        return whole(connection -> new BenchWriter(connection).write(bench, state));
    }

    private interface Step {
        boolean write(Connection connection) throws SQLException;
    }

    private boolean whole(Step step) {
        try (Connection connection = database.getConnection()) {
            boolean own = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                boolean stored = step.write(connection);
                if (stored) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
                return stored;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(own);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The lists of successors cannot be stored", e);
        }
    }

    private static boolean next(Connection connection, ListChange change) throws SQLException {
        String sql = change.before() == 0
                ? "insert into ranking_state (as_of, import_id, rules_mark, boxes_mark, policy, people, hash, finished_at,"
                        + " revision, id) select ?, ?, ?, ?, ?, ?, ?, ?, ?, 1 from (select 1 as one) x"
                        + " where not exists (select 1 from ranking_state) and 0 = ?"
                : "update ranking_state set as_of = ?, import_id = ?, rules_mark = ?, boxes_mark = ?, policy = ?,"
                        + " people = ?, hash = ?, finished_at = ?, revision = ? where id = 1 and revision = ?";
        RankingState after = change.after();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, after.stamp().asOf());
            statement.setLong(2, after.stamp().importId());
            statement.setLong(3, after.stamp().rules());
            statement.setString(4, after.stamp().boxes());
            statement.setString(5, after.stamp().policy());
            statement.setInt(6, after.people());
            statement.setString(7, after.hash());
            statement.setObject(8, after.finishedAt().atOffset(ZoneOffset.UTC));
            statement.setLong(9, after.revision());
            statement.setLong(10, change.before());
            return statement.executeUpdate() == 1;
        }
    }

    private static RankingState state(ResultSet row) throws SQLException {
        Stamp stamp = new Stamp(
                row.getObject("as_of", LocalDate.class),
                row.getLong("import_id"),
                row.getLong("rules_mark"),
                row.getString("boxes_mark"),
                row.getString("policy"));
        return new RankingState(
                row.getLong("revision"),
                stamp,
                row.getInt("people"),
                row.getString("hash"),
                row.getObject("finished_at", OffsetDateTime.class).toInstant());
    }
}

package id.jenjang.mentoring.record;

import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored collection of the goals of pairs. */
@Dependent
public class Goals {
    private static final String CHANGE =
            ", version = version + 1 where uuid = ? and version = ? and dropped_at is null";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Goals() {}

    /** Those stored in that database. */
    public Goals(DataSource database) {
        this.database = database;
    }

    /** The goals of a pair that were not dropped, the oldest first. */
    public List<Goal> of(UUID pair) {
        String sql =
                "select * from mentoring_pair_goal where pair = ? and dropped_at is null order by written_at, uuid";
        return Rows.list(database, sql, Goals::goal, pair);
    }

    /** The goal, unless it was dropped. */
    public Optional<Goal> find(UUID goal) {
        String sql = "select * from mentoring_pair_goal where uuid = ? and dropped_at is null";
        return Rows.first(database, sql, Goals::goal, goal);
    }

    /** The pairs that have a goal. */
    public Set<UUID> pairsWithGoals() {
        String sql = "select distinct pair from mentoring_pair_goal where dropped_at is null";
        return new TreeSet<>(Rows.list(database, sql, row -> row.getObject("pair", UUID.class)));
    }

    /** Adds a goal; the same key again adds nothing. */
    public void add(UUID key, UUID pair, String words, Instant at) {
        if (!Changed.before(database, "mentoring_pair_goal", key)) {
            Rows.run(
                    database,
                    "insert into mentoring_pair_goal (uuid, pair, words, progress, written_at, version)"
                            + " values (?, ?, ?, 0, ?, 1)",
                    key,
                    pair,
                    words,
                    Changed.at(at));
        }
    }

    /** Says how far it is. */
    public void progress(UUID goal, int percent, long version) {
        Changed.one(database, "update mentoring_pair_goal set progress = ?" + CHANGE, percent, goal, version);
    }

    /** Links it to a job aimed for; null for none. */
    public void link(UUID goal, UUID job, long version) {
        Changed.one(database, "update mentoring_pair_goal set career_job = ?" + CHANGE, job, goal, version);
    }

    /** Drops it. */
    public void drop(UUID goal, Instant at, long version) {
        Changed.one(database, "update mentoring_pair_goal set dropped_at = ?" + CHANGE, Changed.at(at), goal, version);
    }

    private static Goal goal(ResultSet row) throws SQLException {
        return new Goal(
                row.getObject("uuid", UUID.class),
                row.getObject("pair", UUID.class),
                row.getString("words"),
                row.getObject("career_job", UUID.class),
                row.getInt("progress"),
                row.getLong("version"));
    }
}

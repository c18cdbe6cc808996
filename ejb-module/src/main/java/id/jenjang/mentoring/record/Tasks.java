package id.jenjang.mentoring.record;

import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored collection of the tasks of pairs. */
@Dependent
public class Tasks {
    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Tasks() {}

    /** Those stored in that database. */
    public Tasks(DataSource database) {
        this.database = database;
    }

    /** The tasks of a pair, those to be done first, by day. */
    public List<Task> of(UUID pair) {
        String order = " order by case when done_on is null then 0 else 1 end, coalesce(due_on, date '9999-12-31'),"
                + " written_at, uuid";
        return Rows.list(database, "select * from mentoring_task where pair = ?" + order, Tasks::task, pair);
    }

    /** The task; empty when there is none. */
    public Optional<Task> find(UUID task) {
        return Rows.first(database, "select * from mentoring_task where uuid = ?", Tasks::task, task);
    }

    /** The tasks of running pairs that are due by a day and not done. */
    public List<Task> due(LocalDate day) {
        String sql = "select t.* from mentoring_task t join mentoring_pair p on p.uuid = t.pair and p.state = 'RUNNING'"
                + " where t.done_on is null and t.due_on <= ?";
        return Rows.list(database, sql, Tasks::task, day);
    }

    /** Adds a task; the same key again adds nothing. */
    public void add(UUID key, UUID pair, String words, UUID owner, LocalDate dueOn, Instant at) {
        if (!Changed.before(database, "mentoring_task", key)) {
            Rows.run(
                    database,
                    "insert into mentoring_task (uuid, pair, words, owner, due_on, written_at, version)"
                            + " values (?, ?, ?, ?, ?, ?, 1)",
                    key,
                    pair,
                    words,
                    owner,
                    dueOn,
                    Changed.at(at));
        }
    }

    /** Says on which day it was done; null to take that back. */
    public void done(UUID task, LocalDate day, long version) {
        Changed.one(
                database,
                "update mentoring_task set done_on = ?, version = version + 1 where uuid = ? and version = ?",
                day,
                task,
                version);
    }

    private static Task task(ResultSet row) throws SQLException {
        return new Task(
                row.getObject("uuid", UUID.class),
                row.getObject("pair", UUID.class),
                row.getString("words"),
                row.getObject("owner", UUID.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("done_on", LocalDate.class),
                row.getLong("version"));
    }
}

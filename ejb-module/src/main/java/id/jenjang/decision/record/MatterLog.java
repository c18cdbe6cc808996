package id.jenjang.decision.record;

import id.jenjang.decision.MatterState;
import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Every act on matters, and the commands that brought them; written while the matter is held, and only ever added. */
@Dependent
public class MatterLog {
    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    MatterLog() {}

    /** What is stored in that database. */
    public MatterLog(DataSource database) {
        this.database = database;
    }

    /** Adds a line behind those of the matter. */
    public void add(UUID matter, LogLine line) {
        Rows.run(
                database,
                "insert into matter_log (matter, seq, revision, at_instant, actor, employee, stands_for, act, step, reason)"
                        + " values (?, (select coalesce(max(l.seq), 0) + 1 from matter_log l where l.matter = ?), ?, ?, ?, ?, ?,"
                        + " ?, ?, ?)",
                matter,
                matter,
                line.revision(),
                Steps.stored(line.at()),
                line.actor(),
                line.employee().orElse(null),
                line.standsFor().orElse(null),
                line.act(),
                line.step().orElse(null),
                line.reason());
    }

    /** All lines of a matter in order. */
    public List<LogLine> of(UUID matter) {
        return Rows.list(
                database,
                "select * from matter_log where matter = ? order by seq",
                row -> new LogLine(
                        row.getInt("revision"),
                        row.getObject("at_instant", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        Steps.id(row, "employee"),
                        Steps.id(row, "stands_for"),
                        row.getString("act"),
                        Steps.id(row, "step"),
                        row.getString("reason")),
                matter);
    }

    /** Into which state that command brought the matter the first time; empty when it was not given yet. */
    public Optional<MatterState> broughtBy(String actor, UUID key, UUID matter) {
        return Rows.first(
                database,
                "select state from matter_command where actor = ? and command_key = ? and matter = ?",
                row -> MatterState.valueOf(row.getString(1)),
                actor,
                key,
                matter);
    }

    /** The matter that a proposal with that key brought in; empty when it was not given yet. */
    public Optional<UUID> broughtIn(String actor, UUID key) {
        return Rows.first(
                database,
                "select matter from matter_command where actor = ? and command_key = ?",
                row -> row.getObject(1, UUID.class),
                actor,
                key);
    }

    /** Keeps what a command brought. */
    public void keep(String actor, UUID key, UUID matter, MatterState brought, Instant at) {
        Rows.run(
                database,
                "insert into matter_command (actor, command_key, matter, state, at_instant) values (?, ?, ?, ?, ?)",
                actor,
                key,
                matter,
                brought.name(),
                Steps.stored(at));
    }
}

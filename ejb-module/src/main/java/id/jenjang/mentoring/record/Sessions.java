package id.jenjang.mentoring.record;

import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored collection of sessions. */
@Dependent
public class Sessions {
    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Sessions() {}

    /** Those stored in that database. */
    public Sessions(DataSource database) {
        this.database = database;
    }

    /** The session; empty when there is none. */
    public Optional<Session> find(UUID session) {
        return Rows.first(database, "select * from mentoring_session where uuid = ?", Sessions::session, session);
    }

    /** All sessions of a pair in order of time. */
    public List<Session> of(UUID pair) {
        String sql = "select * from mentoring_session where pair = ? order by on_day, from_time, uuid";
        return Rows.list(database, sql, Sessions::session, pair);
    }

    /** The sessions of all pairs that a person is or was in, since a day, in order of time. */
    public List<Session> ofPerson(UUID person, LocalDate since) {
        String sql = "select s.* from mentoring_session s join mentoring_pair p on p.uuid = s.pair"
                + " where (p.mentor = ? or p.mentee = ?) and s.on_day >= ? order by s.on_day, s.from_time, s.uuid";
        return Rows.list(database, sql, Sessions::session, person, person, since);
    }

    /** The planned sessions of running pairs from one day to another. */
    public List<Session> planned(LocalDate first, LocalDate last) {
        String sql =
                "select s.* from mentoring_session s join mentoring_pair p on p.uuid = s.pair and p.state = 'RUNNING'"
                        + " where s.state = 'PLANNED' and s.on_day between ? and ? order by s.on_day, s.uuid";
        return Rows.list(database, sql, Sessions::session, first, last);
    }

    /** The minutes held and the last day of it. */
    public record Held(int sessions, int minutes, LocalDate last) {}

    /** What was held so far in a programme, by pair; pairs that never met are left out. */
    public Map<UUID, Held> held(UUID programme) {
        Map<UUID, Held> held = new HashMap<>();
        Rows.list(
                database,
                "select s.pair, count(*) as n, sum(s.minutes) as minutes, max(s.on_day) as last_day"
                        + " from mentoring_session s join mentoring_pair p on p.uuid = s.pair"
                        + " where p.programme = ? and s.state = 'HELD' group by s.pair",
                row -> held.put(
                        row.getObject("pair", UUID.class),
                        new Held(row.getInt("n"), row.getInt("minutes"), row.getObject("last_day", LocalDate.class))),
                programme);
        return held;
    }

    /** Plans a session; the same key again plans nothing. */
    public boolean plan(UUID key, UUID pair, SessionPlan plan, ZoneId zone, UUID by, Instant at) {
        if (Changed.before(database, "mentoring_session", key)) {
            return false;
        }
        Rows.run(
                database,
                "insert into mentoring_session (uuid, pair, state, on_day, from_time, zone, minutes, place, topic,"
                        + " planned_by, sequence_no, changed_at, version)"
                        + " values (?, ?, 'PLANNED', ?, ?, ?, ?, ?, ?, ?, 0, ?, 1)",
                key,
                pair,
                plan.day(),
                plan.from(),
                zone.getId(),
                plan.minutes(),
                plan.place(),
                plan.topic(),
                by,
                Changed.at(at));
        return true;
    }

    /** Moves a planned session. */
    public void move(Session session, SessionPlan plan, long version, Instant at) {
        Changed.one(
                database,
                "update mentoring_session set on_day = ?, from_time = ?, minutes = ?, place = ?, topic = ?,"
                        + " sequence_no = sequence_no + 1, changed_at = ?, version = version + 1"
                        + " where uuid = ? and version = ? and state = 'PLANNED'",
                plan.day(),
                plan.from(),
                plan.minutes(),
                plan.place(),
                plan.topic(),
                Changed.at(at),
                session.uuid(),
                version);
    }

    /** Notes that a planned session was held, or is off. */
    public void settle(Session session, Session.State state, int minutes, long version, Instant at) {
        Changed.one(
                database,
                "update mentoring_session set state = ?, minutes = ?, sequence_no = sequence_no + 1, changed_at = ?,"
                        + " version = version + 1 where uuid = ? and version = ? and state = 'PLANNED'",
                state.name(),
                minutes,
                Changed.at(at),
                session.uuid(),
                version);
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                row.getObject("uuid", UUID.class),
                row.getObject("pair", UUID.class),
                Session.State.valueOf(row.getString("state")),
                row.getObject("on_day", LocalDate.class),
                row.getObject("from_time", LocalTime.class),
                ZoneId.of(row.getString("zone")),
                row.getInt("minutes"),
                row.getString("place"),
                row.getString("topic"),
                row.getObject("planned_by", UUID.class),
                row.getInt("sequence_no"),
                row.getLong("version"));
    }
}

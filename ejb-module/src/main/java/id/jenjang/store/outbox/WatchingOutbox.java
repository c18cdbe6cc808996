package id.jenjang.store.outbox;

import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.store.Rows;
import id.jenjang.store.ScheduledJobs;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Shows the administrator what is parked in the outbox, and has it tried again or passed over. */
@Stateless
public class WatchingOutbox {
    private static final String PARKED = """
            select o.uuid, o.topic, o.created_at, o.parked_at, o.tries, o.last_error,
              (select count(*) from outbox b where b.aggregate = o.aggregate and b.done_at is null and b.seq > o.seq)
                as behind
            from outbox o where o.parked_at is not null and o.done_at is null order by o.parked_at, o.uuid
            """;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    @Inject
    private ScheduledJobs jobs;

    @Inject
    private Event<Act> acts;

    private final Clock clock = Clock.systemUTC();

    /** For the container. */
    public WatchingOutbox() {}

    WatchingOutbox(DataSource database, ScheduledJobs jobs, Event<Act> acts) {
        this.database = database;
        this.jobs = jobs;
        this.acts = acts;
    }

    /** What is parked, oldest first; empty when all is well. */
    @Allows(value = Role.ADMIN, aboutNobody = true)
    public List<ParkedRow> parked() {
        return Rows.list(database, PARKED, WatchingOutbox::row);
    }

    /** Has a parked message tried again from the start; false when it is not parked any more. */
    @Allows(value = Role.ADMIN, aboutNobody = true)
    public boolean retry(UUID message) {
        return go("update outbox set parked_at = null, tries = 0, next_try = null", message, "outbox.retried");
    }

    /** Gives a parked message up for good, so that those behind it go on; false when it is not parked any more. */
    @Allows(value = Role.ADMIN, aboutNobody = true)
    public boolean passOver(UUID message) {
        return go("update outbox set done_at = current_timestamp", message, "outbox.passed");
    }

    private boolean go(String change, UUID message, String verb) {
        Optional<UUID> aggregate = Rows.first(
                database, "select aggregate from outbox where uuid = ?", row -> row.getObject(1, UUID.class), message);
        String sql = change + " where uuid = ? and parked_at is not null and done_at is null";
        if (aggregate.isEmpty() || Rows.run(database, sql, message) == 0) {
            return false;
        }
        jobs.schedule(
                Outbox.JOB,
                aggregate.get() + ":" + clock.instant().atOffset(ZoneOffset.UTC).toEpochSecond() + ":" + message);
        acts.fire(new Act(verb, Optional.empty(), Map.of("message", message.toString())));
        return true;
    }

    private static ParkedRow row(ResultSet row) throws SQLException {
        return new ParkedRow(
                row.getObject("uuid", UUID.class),
                row.getString("topic"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("parked_at", OffsetDateTime.class).toInstant(),
                row.getInt("tries"),
                row.getInt("behind"),
                row.getString("last_error"));
    }
}

package id.jenjang.store.outbox;

import id.jenjang.store.Rows;
import id.jenjang.store.ScheduledJobs;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Delivers what waits of one aggregate, in order, each message in a transaction of its own. */
final class Delivery {
    private static final Logger LOG = System.getLogger(Delivery.class.getName());
    private static final String NEXT = """
            select uuid, aggregate, seq, topic, payload, created_at, tries, next_try, parked_at
            from outbox where aggregate = ? and done_at is null order by seq limit 1
            """;

    private final DataSource database;
    private final ScheduledJobs jobs;
    private final InTransaction transactions;
    private final Map<String, Receiver> receivers;
    private final Clock clock;
    private final Backoff backoff;

    Delivery(
            DataSource database,
            ScheduledJobs jobs,
            InTransaction transactions,
            Map<String, Receiver> receivers,
            Clock clock,
            Backoff backoff) {
        this.database = database;
        this.jobs = jobs;
        this.transactions = transactions;
        this.receivers = Map.copyOf(receivers);
        this.clock = clock;
        this.backoff = backoff;
    }

    private record Waiting(Message message, int tries, Instant nextTry, boolean parked) {}

    /** Delivers until nothing of the aggregate is left that may go now. */
    void deliver(UUID aggregate) throws Exception {
        boolean more = true;
        while (more) {
            Waiting[] tried = new Waiting[1];
            try {
                more = transactions.call(() -> one(aggregate, tried));
            } catch (Exception failure) {
                if (tried[0] == null) {
                    throw failure;
                }
                String why = failure.getClass().getSimpleName();
                // Its words may name people, as those of a mail server name addresses.
                LOG.log(
                        Level.WARNING,
                        "JEN-1401 message {0} failed: {1}",
                        tried[0].message().id(),
                        why);
                transactions.call(() -> failed(tried[0], why));
                more = false;
            }
        }
    }

    private boolean one(UUID aggregate, Waiting[] tried) throws Exception {
        lock(aggregate);
        Optional<Waiting> next = Rows.first(database, NEXT, Delivery::waiting, aggregate);
        if (next.filter(this::mayGo).isEmpty()) {
            return false;
        }
        tried[0] = next.get();
        Message message = tried[0].message();
        Receiver receiver = receivers.get(message.topic());
        if (receiver == null) {
            throw new IllegalStateException("Nobody receives " + message.topic());
        }
        receiver.receive(message);
        Rows.run(database, "update outbox set done_at = ? where uuid = ?", now(), message.id());
        return true;
    }

    // Waits for a node that is about the same aggregate: what that one has not seen is then done here.
    private void lock(UUID aggregate) {
        Rows.list(database, "select last_seq from outbox_head where aggregate = ? for update", row -> 1, aggregate);
    }

    private boolean mayGo(Waiting next) {
        return !next.parked() && (next.nextTry() == null || !next.nextTry().isAfter(clock.instant()));
    }

    private Void failed(Waiting tried, String why) {
        int tries = tried.tries() + 1;
        Message message = tried.message();
        Optional<Duration> wait = backoff.after(tries);
        String sql = "update outbox set tries = ?, next_try = ?, parked_at = ?, last_error = ?"
                + " where uuid = ? and tries = ? and done_at is null";
        OffsetDateTime next =
                wait.map(w -> clock.instant().plus(w).atOffset(ZoneOffset.UTC)).orElse(null);
        int changed =
                Rows.run(database, sql, tries, next, wait.isPresent() ? null : now(), why, message.id(), tried.tries());
        if (changed > 0 && wait.isPresent()) {
            jobs.scheduleAfter(Outbox.JOB, message.aggregate() + ":" + message.seq() + ":" + tries, wait.get());
        }
        return null;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        OffsetDateTime next = row.getObject("next_try", OffsetDateTime.class);
        Message message = new Message(
                row.getObject("uuid", UUID.class),
                row.getObject("aggregate", UUID.class),
                row.getLong("seq"),
                row.getString("topic"),
                row.getString("payload"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
        return new Waiting(
                message,
                row.getInt("tries"),
                next == null ? null : next.toInstant(),
                row.getObject("parked_at") != null);
    }
}

package id.jenjang.store.outbox;

import id.jenjang.store.Rows;
import id.jenjang.store.ScheduledJobs;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/** Where messages are put, inside the transaction that they tell of. */
@Dependent
public class Outbox {
    static final String JOB = "outbox";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    @Inject
    private ScheduledJobs jobs;

    private final Clock clock = Clock.systemUTC();

    Outbox() {}

    /** The outbox of that database. */
    public Outbox(DataSource database, ScheduledJobs jobs) {
        this.database = database;
        this.jobs = jobs;
    }

    /** Puts a message behind those of its aggregate; delivered if and only if the transaction commits. */
    public UUID put(UUID aggregate, String topic, String payload) {
        UUID id = UUID.randomUUID();
        long seq = next(aggregate);
        Rows.run(
                database,
                "insert into outbox (uuid, aggregate, seq, topic, payload, created_at, tries) values (?, ?, ?, ?, ?, ?, 0)",
                id,
                aggregate,
                seq,
                topic,
                payload,
                clock.instant().atOffset(ZoneOffset.UTC));
        jobs.schedule(JOB, aggregate + ":" + seq);
        return id;
    }

    // The head row stays locked until the transaction ends, so that numbers are given in the order of commits.
    private long next(UUID aggregate) {
        String count = "update outbox_head set last_seq = last_seq + 1 where aggregate = ?";
        if (Rows.run(database, count, aggregate) == 0) {
            Rows.run(database, "insert into outbox_head (aggregate, last_seq) values (?, 1)", aggregate);
        }
        return Rows.number(database, "select last_seq from outbox_head where aggregate = ?", aggregate);
    }
}

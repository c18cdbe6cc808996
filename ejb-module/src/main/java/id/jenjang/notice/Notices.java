package id.jenjang.notice;

import id.jenjang.store.Rows;
import id.jenjang.store.outbox.Outbox;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The stored collection of notices. One that is given is handed to the mail as well, where that is set up; both only if
 * the caller's transaction commits.
 */
@Dependent
public class Notices {
    private static final String ADD =
            "insert into notice (uuid, message, recipient, kind, matter, step, subject, at_instant)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?)";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    @Inject
    private Outbox outbox;

    @Inject
    private MailSettings mail;

    Notices() {}

    /** Those stored in that database. */
    public Notices(DataSource database, Outbox outbox, MailSettings mail) {
        this.database = database;
        this.outbox = outbox;
        this.mail = mail;
    }

    /** Whether the person was told of the step already, as that kind. */
    public boolean toldOfStep(UUID recipient, UUID step, NoticeKind kind) {
        String sql = "select count(*) from notice where recipient = ? and step = ? and kind = ?";
        return Rows.number(database, sql, recipient, step, kind.name()) > 0;
    }

    /**
     * Tells a person of a decision, once for each cause.
     *
     * @param step null when it is about the whole matter
     */
    public void ofMatter(UUID cause, UUID recipient, NoticeKind kind, UUID matter, UUID step, Instant at) {
        give(cause, recipient, kind, matter, step, null, at);
    }

    /**
     * Tells a person of something that is no decision, once for each cause.
     *
     * @param cause stands for why; the same cause tells nothing a second time
     * @param subject what it is about, such as a pair
     * @return whether it was not told before
     */
    public boolean of(UUID cause, UUID recipient, NoticeKind kind, UUID subject, Instant at) {
        return give(cause, recipient, kind, null, null, subject, at);
    }

    /** Who was told of that cause as that kind; says nothing of who has read it. */
    public Set<UUID> told(UUID cause, NoticeKind kind) {
        return Set.copyOf(Rows.list(
                database,
                "select distinct recipient from notice where message = ? and kind = ?",
                row -> row.getObject(1, UUID.class),
                cause,
                kind.name()));
    }

    private boolean give(
            UUID cause, UUID recipient, NoticeKind kind, UUID matter, UUID step, UUID subject, Instant at) {
        String before = "select count(*) from notice where recipient = ? and message = ? and kind = ?";
        if (Rows.number(database, before, recipient, cause, kind.name()) > 0) {
            return false;
        }
        UUID uuid = UUID.randomUUID();
        Rows.run(
                database, ADD, uuid, cause, recipient, kind.name(), matter, step, subject, at.atOffset(ZoneOffset.UTC));
        if (mail.on()) {
            String payload = Json.createObjectBuilder()
                    .add("notice", uuid.toString())
                    .build()
                    .toString();
            outbox.put(uuid, MailReceiver.TOPIC, payload);
        }
        return true;
    }
}

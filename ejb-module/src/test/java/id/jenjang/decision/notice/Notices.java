package id.jenjang.decision.notice;

import id.jenjang.decision.approval.Office;
import id.jenjang.notice.MailSettings;
import id.jenjang.store.Rows;
import id.jenjang.store.ScheduledJobs;
import id.jenjang.store.outbox.Message;
import id.jenjang.store.outbox.Outbox;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Delivers what an office has put into its outbox, as the background does, and reads the notices. */
public final class Notices {
    private final Office office;

    public Notices(Office office) {
        this.office = office;
    }

    /** Delivers everything that waits, twice over, as may happen. */
    public Notices deliver() {
        NoticeReceiver receiver = new NoticeReceiver(
                office.transactions,
                office.world(),
                new id.jenjang.notice.Notices(
                        office.transactions,
                        new Outbox(office.transactions, new ScheduledJobs(office.transactions)),
                        new MailSettings(Optional.empty(), Optional.empty())));
        List<Message> waiting = Rows.list(
                office.transactions,
                "select * from outbox where done_at is null and topic = 'decision-notice' order by created_at, aggregate, seq",
                row -> new Message(
                        row.getObject("uuid", UUID.class),
                        row.getObject("aggregate", UUID.class),
                        row.getLong("seq"),
                        row.getString("topic"),
                        row.getString("payload"),
                        Instant.EPOCH));
        for (Message message : waiting) {
            office.act(() -> {
                receiver.receive(message);
                receiver.receive(message);
                return Rows.run(
                        office.transactions,
                        "update outbox set done_at = current_timestamp where uuid = ?",
                        message.id());
            });
        }
        return this;
    }

    /** The kinds of notices that somebody has, oldest first. */
    public List<String> of(String person) {
        return Rows.list(
                office.transactions,
                "select kind from notice where recipient = ? order by at_instant, kind",
                row -> row.getString(1),
                office.person(person));
    }
}

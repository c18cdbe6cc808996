package id.jenjang.decision.notice;

import id.jenjang.decision.approval.Telling;
import id.jenjang.decision.approval.World;
import id.jenjang.decision.record.Delegations;
import id.jenjang.decision.record.Matters;
import id.jenjang.decision.record.StoredMatter;
import id.jenjang.store.Rows;
import id.jenjang.store.outbox.Message;
import id.jenjang.store.outbox.Outbox;
import id.jenjang.store.outbox.Receiver;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Turns what happened to a matter into notices to those concerned, and hands each to the mail where that is set up. */
@Dependent
class NoticeReceiver implements Receiver {
    private static final String ADD =
            "insert into notice (uuid, message, recipient, kind, matter, step, at_instant) values (?, ?, ?, ?, ?, ?, ?)";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    @Inject
    private Matters matters;

    @Inject
    private Delegations delegations;

    @Inject
    private World world;

    @Inject
    private Outbox outbox;

    @Inject
    private MailSettings mail;

    NoticeReceiver() {}

    NoticeReceiver(DataSource database, World world, Outbox outbox, MailSettings mail) {
        this.database = database;
        this.matters = new Matters(database);
        this.delegations = new Delegations(database);
        this.world = world;
        this.outbox = outbox;
        this.mail = mail;
    }

    @Override
    public String topic() {
        return Telling.TOPIC;
    }

    @Override
    public void receive(Message message) {
        JsonObject payload = payload(message);
        StoredMatter stored =
                matters.find(UUID.fromString(payload.getString("matter"))).orElseThrow();
        Optional<UUID> step =
                Optional.ofNullable(payload.getString("step", null)).map(UUID::fromString);
        new Recipients(world, delegations)
                .of(stored.matter(), payload.getString("event"), step)
                .forEach(told -> give(message, stored.matter().uuid(), told));
    }

    static JsonObject payload(Message message) {
        try (JsonReader reader = Json.createReader(new StringReader(message.payload()))) {
            return reader.readObject();
        }
    }

    private void give(Message message, UUID matter, Recipients.Told told) {
        boolean again = told.kind() == NoticeKind.TO_ANSWER
                ? Rows.number(
                                database,
                                "select count(*) from notice where recipient = ? and step = ? and kind = ?",
                                told.recipient(),
                                told.step().orElseThrow(),
                                told.kind().name())
                        > 0
                : Rows.number(
                                database,
                                "select count(*) from notice where recipient = ? and message = ? and kind = ?",
                                told.recipient(),
                                message.id(),
                                told.kind().name())
                        > 0;
        if (again) {
            return;
        }
        UUID uuid = UUID.randomUUID();
        Rows.run(
                database,
                ADD,
                uuid,
                message.id(),
                told.recipient(),
                told.kind().name(),
                matter,
                told.step().orElse(null),
                world.now().atOffset(ZoneOffset.UTC));
        if (mail.on()) {
            String payload = Json.createObjectBuilder()
                    .add("notice", uuid.toString())
                    .build()
                    .toString();
            outbox.put(uuid, MailReceiver.TOPIC, payload);
        }
    }
}

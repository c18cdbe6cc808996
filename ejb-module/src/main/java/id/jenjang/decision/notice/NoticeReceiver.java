package id.jenjang.decision.notice;

import id.jenjang.decision.approval.Telling;
import id.jenjang.decision.approval.World;
import id.jenjang.decision.record.Delegations;
import id.jenjang.decision.record.Matters;
import id.jenjang.decision.record.StoredMatter;
import id.jenjang.notice.NoticeKind;
import id.jenjang.notice.Notices;
import id.jenjang.store.outbox.Message;
import id.jenjang.store.outbox.Receiver;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Turns what happened to a matter into notices to those concerned, and hands each to the mail where that is set up. */
@Dependent
class NoticeReceiver implements Receiver {
    @Inject
    private Matters matters;

    @Inject
    private Delegations delegations;

    @Inject
    private World world;

    @Inject
    private Notices notices;

    NoticeReceiver() {}

    NoticeReceiver(DataSource database, World world, Notices notices) {
        this.matters = new Matters(database);
        this.delegations = new Delegations(database);
        this.world = world;
        this.notices = notices;
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

    private static JsonObject payload(Message message) {
        try (JsonReader reader = Json.createReader(new StringReader(message.payload()))) {
            return reader.readObject();
        }
    }

    private void give(Message message, UUID matter, Recipients.Told told) {
        UUID step = told.step().orElse(null);
        if (told.kind() == NoticeKind.TO_ANSWER && notices.toldOfStep(told.recipient(), step, told.kind())) {
            return;
        }
        notices.ofMatter(message.id(), told.recipient(), told.kind(), matter, step, world.now());
    }
}

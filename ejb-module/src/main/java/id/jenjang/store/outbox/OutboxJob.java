package id.jenjang.store.outbox;

import id.jenjang.access.Acting;
import id.jenjang.store.BackgroundJob;
import id.jenjang.store.ScheduledJobs;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Delivers an aggregate's messages in the background. */
@ApplicationScoped
class OutboxJob implements BackgroundJob {
    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    @Inject
    private ScheduledJobs jobs;

    @Inject
    private DeliveringMessages delivering;

    @Inject
    private Instance<Receiver> receivers;

    @Override
    public String name() {
        return Outbox.JOB;
    }

    @Override
    public void run(String instance) throws Exception {
        UUID aggregate = UUID.fromString(instance.substring(0, instance.indexOf(':')));
        Map<String, Receiver> byTopic = new HashMap<>();
        receivers.forEach(receiver -> byTopic.put(receiver.topic(), receiver));
        Delivery delivery = new Delivery(
                database, jobs, DeliveringMessages.by(delivering), byTopic, Clock.systemUTC(), Backoff.USUAL);
        Acting.asSystem(() -> {
            delivery.deliver(aggregate);
            return null;
        });
    }
}

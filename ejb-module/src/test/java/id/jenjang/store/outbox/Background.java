package id.jenjang.store.outbox;

import id.jenjang.store.Rows;
import id.jenjang.store.ScheduledJobs;
import id.jenjang.store.ThreadTransactions;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Delivers what waits as the background does, when a test says so. */
public final class Background {
    private Background() {}

    /** Tries everything that may go at that time, until nothing more comes of it. */
    public static void deliver(ThreadTransactions transactions, Clock clock, Receiver... receivers) throws Exception {
        Map<String, Receiver> byTopic = new HashMap<>();
        for (Receiver receiver : receivers) {
            byTopic.put(receiver.topic(), receiver);
        }
        Delivery delivery = new Delivery(
                transactions,
                new ScheduledJobs(transactions),
                transactions::requiresNew,
                byTopic,
                clock,
                Backoff.USUAL);
        long before = -1;
        for (long left = waiting(transactions); left != before; left = waiting(transactions)) {
            before = left;
            for (UUID aggregate : Rows.list(
                    transactions,
                    "select distinct aggregate from outbox where done_at is null",
                    row -> row.getObject(1, UUID.class))) {
                delivery.deliver(aggregate);
            }
        }
    }

    private static long waiting(ThreadTransactions transactions) {
        return Rows.number(transactions, "select coalesce(sum(1 + tries), 0) from outbox where done_at is null");
    }
}

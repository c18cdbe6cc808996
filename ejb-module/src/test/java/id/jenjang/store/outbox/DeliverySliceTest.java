package id.jenjang.store.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import id.jenjang.access.Told;
import id.jenjang.store.Database;
import id.jenjang.store.Rows;
import id.jenjang.store.ScheduledJobs;
import id.jenjang.store.SliceStore;
import id.jenjang.store.TestScheduler;
import id.jenjang.store.ThreadTransactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeliverySliceTest {
    private static final int AGGREGATES = 8;
    private static final int EACH = 25;

    /** Keeps what came, fails some messages the first time, and knows a message by its id. */
    private static final class Noting implements Receiver {
        private final Map<UUID, List<Long>> came = new ConcurrentHashMap<>();
        private final Set<UUID> failed = ConcurrentHashMap.newKeySet();
        private final CountDownLatch left = new CountDownLatch(AGGREGATES * EACH);

        @Override
        public String topic() {
            return "noting";
        }

        @Override
        public void receive(Message message) throws Exception {
            if (message.seq() % 7 == 3 && failed.add(message.id())) {
                throw new java.io.IOException("away");
            }
            came.computeIfAbsent(message.aggregate(), key -> java.util.Collections.synchronizedList(new ArrayList<>()))
                    .add(message.seq());
            left.countDown();
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_nodes_on_one_database_deliver_each_aggregate_in_order_and_each_message_once(Database kind)
            throws Exception {
        try (SliceStore store = kind.open()) {
            Noting receiver = new Noting();
            Set<String> workedOn = new TreeSet<>();
            Scheduler first = node(store, receiver, "satu", workedOn);
            Scheduler second = node(store, receiver, "dua", workedOn);
            List<UUID> aggregates = IntStream.range(0, AGGREGATES)
                    .mapToObj(i -> UUID.randomUUID())
                    .toList();
            first.start();
            second.start();
            try {
                writeAll(store, aggregates);
                assertThat(receiver.left.await(90, TimeUnit.SECONDS)).isTrue();
            } finally {
                first.stop();
                second.stop();
            }
            List<Long> order =
                    IntStream.rangeClosed(1, EACH).mapToObj(i -> (long) i).toList();
            assertThat(receiver.came.keySet()).hasSize(AGGREGATES).containsAll(aggregates);
            assertThat(receiver.came.values())
                    .allSatisfy(came -> assertThat(came).isEqualTo(order));
            assertThat(Rows.number(store.database(), "select count(*) from outbox where done_at is null"))
                    .isZero();
            assertThat(workedOn).as("both nodes took part").containsExactly("dua", "satu");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_message_that_keeps_failing_is_tried_ever_later_then_parked_and_holds_back_its_aggregate_alone(Database kind)
            throws Exception {
        try (SliceStore store = kind.open()) {
            UUID sick = UUID.randomUUID();
            UUID well = UUID.randomUUID();
            List<String> came = new ArrayList<>();
            Receiver receiver = new Receiver() {
                @Override
                public String topic() {
                    return "noting";
                }

                @Override
                public void receive(Message message) {
                    if (message.payload().equals("poison")) {
                        throw new IllegalArgumentException("always");
                    }
                    came.add(message.payload());
                }
            };
            ThreadTransactions transactions = new ThreadTransactions(store.database());
            ScheduledJobs jobs = new ScheduledJobs(transactions);
            transactions.required(() -> {
                Outbox outbox = new Outbox(transactions, jobs);
                outbox.put(sick, "noting", "before");
                outbox.put(sick, "noting", "poison");
                outbox.put(sick, "noting", "after");
                return outbox.put(well, "noting", "other");
            });
            Instant now = Instant.parse("2026-11-23T03:00:00Z");
            for (Duration later :
                    List.of(Duration.ZERO, Duration.ofSeconds(4), Duration.ofSeconds(6), Duration.ofMinutes(9))) {
                now = now.plus(later);
                Delivery delivery = new Delivery(
                        transactions,
                        jobs,
                        transactions::requiresNew,
                        Map.of("noting", receiver),
                        Clock.fixed(now, ZoneOffset.UTC),
                        new Backoff(List.of(Duration.ofSeconds(5), Duration.ofMinutes(5))));
                delivery.deliver(sick);
                delivery.deliver(well);
            }
            assertThat(came).containsExactly("before", "other");
            assertThat(Rows.number(store.database(), "select tries from outbox where payload = 'poison'"))
                    .isEqualTo(3);
            WatchingOutbox watching = new WatchingOutbox(transactions, jobs, new Told<>());
            ParkedRow parked = watching.parked().get(0);
            assertThat(parked.behind()).isEqualTo(1);
            assertThat(parked.error()).isEqualTo("IllegalArgumentException");
            assertThat(transactions.required(() -> watching.passOver(parked.id())))
                    .isTrue();
            new Delivery(
                            transactions,
                            jobs,
                            transactions::requiresNew,
                            Map.of("noting", receiver),
                            Clock.fixed(now, ZoneOffset.UTC),
                            Backoff.USUAL)
                    .deliver(sick);
            assertThat(came).containsExactly("before", "other", "after");
            assertThat(watching.parked()).isEmpty();
        }
    }

    private static void writeAll(SliceStore store, List<UUID> aggregates) throws Exception {
        ThreadTransactions transactions = new ThreadTransactions(store.database());
        Outbox outbox = new Outbox(transactions, new ScheduledJobs(transactions));
        Map<UUID, Integer> written = new HashMap<>();
        Random random = new Random(11);
        while (written.values().stream().mapToInt(Integer::intValue).sum() < AGGREGATES * EACH) {
            UUID aggregate = aggregates.get(random.nextInt(AGGREGATES));
            if (written.getOrDefault(aggregate, 0) < EACH) {
                transactions.required(() -> outbox.put(aggregate, "noting", "{}"));
                written.merge(aggregate, 1, Integer::sum);
            }
        }
    }

    private static Scheduler node(SliceStore store, Receiver receiver, String name, Set<String> workedOn) {
        ThreadTransactions transactions = new ThreadTransactions(store.database());
        Delivery delivery = new Delivery(
                transactions,
                new ScheduledJobs(transactions),
                transactions::requiresNew,
                Map.of("noting", receiver),
                Clock.systemUTC(),
                new Backoff(java.util.Collections.nCopies(9, Duration.ofMillis(50))));
        return TestScheduler.of(store.database(), name, Outbox.JOB, instance -> {
            synchronized (workedOn) {
                workedOn.add(name);
            }
            delivery.deliver(UUID.fromString(instance.substring(0, instance.indexOf(':'))));
        });
    }
}

package id.jenjang.audit;

import id.jenjang.access.Act;
import id.jenjang.access.Looked;
import id.jenjang.access.guard.Callers;
import id.jenjang.people.UnitTree;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * Writes down what the others tell of acts and looks, in their transactions. Times are the system's own, never those of
 * a demo that stands on another day.
 */
@ApplicationScoped
class KeepingTrail {
    private static final Object ACTS = KeepingTrail.class.getName() + ".acts";

    private final Clock clock = Clock.systemUTC();

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Callers callers;

    @Inject
    private UnitTree units;

    @Inject
    private Instance<RequestMark> request;

    // Chained just before the commit, after everything else was written, so that the stream's lock is held for a
    // moment.
    void keep(@Observes Act act) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException(
                    "Act %s outside of a transaction. Maybe the service method runs without one."
                            .formatted(act.verb()));
        }
        Draft draft =
                Draft.of(clock.instant(), actor(), act.verb(), act.person().orElse(null), act.facts(), mark());
        acts().add(draft);
    }

    void keep(@Observes Looked look) {
        Instant now = clock.instant();
        Map<String, String> facts = facts(look);
        String mark = mark();
        List<Draft> looks = look.people().stream()
                .map(person -> Draft.of(now, actor(), look.verb(), person, facts, mark))
                .toList();
        try (Connection connection = database.getConnection()) {
            Looks.write(connection, looks);
        } catch (SQLException e) {
            throw new IllegalStateException("A look could not be written down, so nothing is shown", e);
        }
    }

    private String actor() {
        String name = callers.actor();
        return name.length() > 100 ? name.substring(0, 100) : name;
    }

    private Map<String, String> facts(Looked look) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("role", look.role().name());
        look.caller()
                .employee()
                .flatMap(e ->
                        units.unitsOf(e, LocalDate.now(clock)).stream().sorted().findFirst())
                .ifPresent(unit -> facts.put("unit", unit.toString()));
        return facts;
    }

    private String mark() {
        try {
            return request.get().text();
        } catch (ContextNotActiveException outsideOfRequests) {
            return null;
        }
    }

    @SuppressWarnings("unchecked")
    private List<Draft> acts() {
        List<Draft> acts = (List<Draft>) transaction.getResource(ACTS);
        if (acts == null) {
            acts = new ArrayList<>();
            transaction.putResource(ACTS, acts);
            transaction.registerInterposedSynchronization(new AtTheEnd(acts));
        }
        return acts;
    }

    private final class AtTheEnd implements Synchronization {
        private final List<Draft> acts;

        AtTheEnd(List<Draft> acts) {
            this.acts = acts;
        }

        @Override
        public void beforeCompletion() {
            try (Connection connection = database.getConnection()) {
                Chain.append(connection, Stream.ACTS, LocalDate.now(clock), acts);
            } catch (SQLException e) {
                transaction.setRollbackOnly();
                throw new IllegalStateException("An act could not be written down, so it is not done", e);
            }
        }

        @Override
        public void afterCompletion(int status) {}
    }
}

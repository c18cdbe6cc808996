package id.jenjang.succession.pool;

import id.jenjang.access.ShowsPeople;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A nomination for a pool (nominasi).
 *
 * @param name of the person, with titles
 * @param self whether they nominated themselves
 * @param by the sign-on name of who did
 * @param nominator the employee who did; empty where no employee did
 * @param stand where the person stood at that moment
 * @param rulings so far, in the order of the questions
 */
public record Nomination(
        UUID uuid,
        UUID pool,
        String poolName,
        UUID unit,
        UUID employee,
        String name,
        boolean self,
        String by,
        Optional<UUID> nominator,
        String reason,
        Instant at,
        State state,
        Stand stand,
        List<Ruling> rulings,
        long version)
        implements ShowsPeople {
    /** How far it is. */
    public enum State {
        WAITING,
        DECIDED,
        WITHDRAWN
    }

    public Nomination {
        rulings = List.copyOf(rulings);
    }

    /** What was decided of a question; null while it was not. */
    public Ruling ruling(Question question) {
        return rulings.stream()
                .filter(one -> one.question() == question)
                .findFirst()
                .orElse(null);
    }

    Nomination ruled(List<Ruling> some) {
        return new Nomination(
                uuid, pool, poolName, unit, employee, name, self, by, nominator, reason, at, state, stand, some,
                version);
    }

    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}

package id.jenjang.succession.selection.apply;

import java.util.UUID;
import java.util.function.Predicate;

/** Who is kept ready, and so may apply where a selection is held within the pool. */
public class KeptReady {
    private final Predicate<UUID> kept;

    /** As that says. */
    public KeptReady(Predicate<UUID> kept) {
        this.kept = kept;
    }

    boolean holds(UUID employee) {
        return kept.test(employee);
    }
}

package id.jenjang.succession.simulate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a simulation finds, on its way into the store. */
final class Findings {
    /** Stands for no certain box. */
    static final String UNCERTAIN = "UNCERTAIN";

    final Map<Cell, Integer> counts = new HashMap<>();
    final List<Moved> moved = new ArrayList<>();
    /** Where people stand. */
    final Map<UUID, UUID> units = new HashMap<>();

    final List<ListChange> lists = new ArrayList<>();

    /** From which box to which, in one unit. */
    record Cell(UUID unit, String was, String becomes) {}

    /** Somebody who would be in another box. */
    record Moved(UUID employee, UUID unit, String jobName, String was, String becomes) {}

    void place(Moved one) {
        counts.merge(new Cell(one.unit(), one.was(), one.becomes()), 1, Integer::sum);
        if (!one.was().equals(one.becomes())) {
            moved.add(one);
        }
    }

    PolicySimulation.Figures figures() {
        int people = counts.values().stream().mapToInt(Integer::intValue).sum();
        int changed = (int) lists.stream().filter(ListChange::any).count();
        return new PolicySimulation.Figures(people, moved.size(), lists.size(), changed);
    }
}

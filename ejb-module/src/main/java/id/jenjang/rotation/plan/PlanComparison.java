package id.jenjang.rotation.plan;

import id.jenjang.access.ShowsPeople;
import id.jenjang.rotation.round.Objective;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Two plans side by side (perbandingan rencana).
 *
 * @param moves how many moves each has, the first plan's first
 * @param objectives by objective, what each is worth
 * @param changes who is treated otherwise by the two
 * @param fairness the share of each group that is moved in either; groups that are too small are hidden
 * @param smallest the smallest group that is shown
 */
public record PlanComparison(
        List<Integer> moves, List<Values> objectives, List<Change> changes, List<Group> fairness, int smallest)
        implements ShowsPeople {
    public PlanComparison {
        moves = List.copyOf(moves);
        objectives = List.copyOf(objectives);
        changes = List.copyOf(changes);
        fairness = List.copyOf(fairness);
    }

    /** What both plans are worth in one objective. */
    public record Values(Objective objective, long first, long second) {}

    /** The two moves of a person; empty where they stay. */
    public record Change(UUID employee, String name, Optional<MoveRow> first, Optional<MoveRow> second) {}

    /** By what people are grouped. */
    public enum By {
        SEX,
        UNIT,
        AGE,
        REGION
    }

    /**
     * A group of people in scope.
     *
     * @param label the group: a constant's name, a unit's name, ages such as "40-49", or a place; may be empty where it
     *     is not known
     * @param size how many there are; 0 when hidden because there are fewer than the smallest shown
     * @param firstMoved how many of them the first plan moves; 0 when hidden
     * @param firstWished of those moved, how many get a position that they ranked
     */
    public record Group(
            By by,
            String label,
            int size,
            int firstMoved,
            int firstWished,
            int secondMoved,
            int secondWished,
            boolean hidden) {}

    @Override
    public Collection<UUID> people() {
        List<UUID> shown = new ArrayList<>();
        changes.forEach(change -> shown.add(change.employee()));
        return shown;
    }
}

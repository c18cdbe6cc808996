package id.jenjang.rotation.solve;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What to hold a plan to when it is made anew.
 *
 * @param forbidden moves that may not be: a person into a post in any period (the period is not looked at)
 * @param locked moves that have to be as they are
 * @param stays people who do not move
 */
public record PlanChanges(List<PlannedMove> forbidden, List<PlannedMove> locked, Set<UUID> stays) {
    /** After one move was refused. */
    public static PlanChanges refused(PlannedMove move) {
        return new PlanChanges(List.of(move), List.of(), Set.of());
    }
}

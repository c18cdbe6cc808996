package id.jenjang.rotation.desk;

import id.jenjang.rotation.round.HandRule;
import id.jenjang.rotation.round.Mover;
import id.jenjang.rotation.solve.PlanChanges;
import id.jenjang.rotation.solve.PlannedMove;
import id.jenjang.rotation.store.StoredPlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What was settled by hand in a copy of a plan, as the changes that the plan is made anew by. */
final class HandChanges {
    private HandChanges() {}

    /**
     * The changes; empty where what was settled cannot be said as such: a closed position, a move in any period, or one
     * that the plan copied from had settled and the copy took back.
     */
    static Optional<PlanChanges> between(StoredPlan base, StoredPlan copy, Prepared before) {
        List<PlannedMove> forbidden = new ArrayList<>();
        List<PlannedMove> locked = new ArrayList<>();
        Set<UUID> stays = new HashSet<>();
        List<HandRule> added = new ArrayList<>(copy.hand());
        added.removeAll(base.hand());
        boolean sayable = copy.hand().containsAll(base.hand()) && base.termsId() == copy.termsId();
        for (HandRule hand : added) {
            switch (hand.kind()) {
                case STAY -> stays.add(hand.employee());
                case FORBID -> forbidden.add(move(hand, before, 0));
                case FORCE -> {
                    sayable &= hand.period() > 0;
                    locked.add(move(hand, before, Math.max(0, hand.period() - 1)));
                }
                case CLOSE -> sayable = false;
            }
        }
        return sayable ? Optional.of(new PlanChanges(forbidden, locked, stays)) : Optional.empty();
    }

    private static PlannedMove move(HandRule hand, Prepared before, int period) {
        UUID from =
                before.picture().person(hand.employee()).map(Mover::position).orElse(null);
        return new PlannedMove(hand.employee(), from, hand.position(), period);
    }
}

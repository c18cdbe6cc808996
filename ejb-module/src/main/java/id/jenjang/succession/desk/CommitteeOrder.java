package id.jenjang.succession.desk;

import java.util.ArrayList;
import java.util.List;

/**
 * The order that the committee gave a computed list. Acts are applied anew, the oldest first, to whatever the ranking
 * says now: so they outlive a recomputation, and one about somebody who is no longer on the list waits until they are.
 */
final class CommitteeOrder {
    private CommitteeOrder() {}

    static List<SuccessorRow> of(List<SuccessorRow> computed, List<OrderAct> acts) {
        List<SuccessorRow> order = new ArrayList<>(computed);
        for (OrderAct act : acts) {
            if (act.stands()) {
                put(order, act);
            }
        }
        return List.copyOf(order);
    }

    private static void put(List<SuccessorRow> order, OrderAct act) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).employee().equals(act.employee())) {
                SuccessorRow moved = order.remove(i).movedBy(act.uuid());
                order.add(Math.min(act.place() - 1, order.size()), moved);
                return;
            }
        }
    }
}

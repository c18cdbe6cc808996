package id.jenjang.succession.rank;

import id.jenjang.requirement.Reference;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** A critical position and its list in the making. */
final class Seat {
    private static final int RESERVE = 12;

    final CriticalPosition position;
    final int youngEnough;
    private final Order order;
    private final int kept;
    TopList list;
    int[] incumbents;
    int candidates;
    int readyNow;

    Seat(CriticalPosition position, Staff staff, SuccessionPolicy policy, Order order, Reference reference) {
        this.position = position;
        this.order = order;
        kept = policy.kept();
        youngEnough = youngEnough(position, policy, staff.base().asOf(), reference);
        number(staff);
    }

    /** Looks up the present numbers of the incumbents. */
    void number(Staff staff) {
        incumbents = position.incumbents().stream().mapToInt(staff::number).toArray();
    }

    /** The first day of birth that leaves enough months of service when the position falls free. */
    private static int youngEnough(
            CriticalPosition position, SuccessionPolicy policy, LocalDate asOf, Reference reference) {
        if (policy.serviceMonths() == 0) {
            return Integer.MIN_VALUE;
        }
        LocalDate free =
                Optional.ofNullable(position.fallsFree()).filter(asOf::isBefore).orElse(asOf);
        LocalDate end = free.plusMonths(policy.serviceMonths());
        return reference
                .youngEnough(end, position.job())
                .map(first -> (int) first.toEpochDay())
                .orElse(Integer.MIN_VALUE);
    }

    /** Whether somebody is an incumbent, or too near retirement. */
    boolean leavesOut(int person, Staff staff) {
        return incumbent(person) || youngEnough != Integer.MIN_VALUE && staff.birth(person) < youngEnough;
    }

    /** Makes the list anew. */
    void fill(Contenders all) {
        TopList best = new TopList(order, kept, RESERVE);
        int ready = 0;
        int left = 0;
        for (int place = 0; place < all.size(); place++) {
            if (all.birth(place) >= youngEnough && !incumbent(all.person(place))) {
                long key = all.key(place);
                left++;
                ready += Order.readyNow(key) ? 1 : 0;
                if (order.counted(key) >= best.least()) {
                    best.offer(key, all.person(place));
                }
            }
        }
        list = best;
        candidates = left;
        readyNow = ready;
    }

    private boolean incumbent(int person) {
        for (int incumbent : incumbents) {
            if (incumbent == person) {
                return true;
            }
        }
        return false;
    }

    void take(int person, long key) {
        candidates++;
        readyNow += Order.readyNow(key) ? 1 : 0;
        list.offer(key, person);
    }

    void lose(int person, long key) {
        candidates--;
        readyNow -= Order.readyNow(key) ? 1 : 0;
        list.remove(person);
    }

    @Override
    public String toString() {
        return position.id() + " " + Arrays.toString(list.all());
    }
}

package id.jenjang.succession.desk;

import id.jenjang.access.AboutUnit;
import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.access.guard.Callers;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lets the committee put candidates on another place, with a reason, and take that back (mengubah urutan). */
@Stateless
public class ReorderingSuccessors {
    /** Characters of a reason. */
    public static final int LONGEST_REASON = 2_000;

    @Inject
    private ListDesk desk;

    @Inject
    private OrderActs acts;

    @Inject
    private Callers callers;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    /** For the container. */
    public ReorderingSuccessors() {}

    ReorderingSuccessors(ListDesk desk, OrderActs acts, Callers callers, Event<Act> trail, Clock clock) {
        this.desk = desk;
        this.acts = acts;
        this.callers = callers;
        this.trail = trail;
        this.clock = clock;
    }

    /** Puts somebody on a place of the list of a position in that unit. */
    @Allows(Role.COMMITTEE)
    public OrderAnswer move(@AboutUnit UUID unit, OrderForm form) {
        SuccessorView view = desk.view(unit, form.position());
        if (view.acts().stream().anyMatch(act -> act.uuid().equals(form.uuid()))) {
            return OrderAnswer.DONE;
        }
        Optional<SuccessorRow> row = view.rows().stream()
                .filter(one -> one.employee().equals(form.employee()))
                .findFirst();
        Optional<OrderAnswer> fault =
                concerned(view) ? Optional.of(OrderAnswer.OWN_LIST) : fault(form, view.rows(), row);
        if (fault.isPresent()) {
            return fault.get();
        }
        if (!acts.next(form.position(), form.version())) {
            return OrderAnswer.MEANWHILE;
        }
        acts.add(form, row.orElseThrow(), callers.actor(), clock.instant());
        tell("succession.order.moved", form.employee(), form.position(), form.uuid());
        return OrderAnswer.DONE;
    }

    /** Takes an act back; the list is then as if it had never been done. */
    @Allows(Role.COMMITTEE)
    public OrderAnswer undo(@AboutUnit UUID unit, UUID position, UUID act, long version) {
        SuccessorView view = desk.view(unit, position);
        Optional<OrderAct> done = view.acts().stream()
                .filter(one -> one.uuid().equals(act) && one.stands())
                .findFirst();
        if (done.isEmpty()) {
            return OrderAnswer.DONE;
        }
        if (concerned(view)) {
            return OrderAnswer.OWN_LIST;
        }
        if (!acts.next(position, version) || !acts.undo(position, act, callers.actor(), clock.instant())) {
            return OrderAnswer.MEANWHILE;
        }
        tell("succession.order.undone", done.get().employee(), position, act);
        return OrderAnswer.DONE;
    }

    /** Nobody decides about themselves, nor about those they compete with. */
    private boolean concerned(SuccessorView view) {
        return callers.current()
                .employee()
                .filter(me ->
                        view.rows().stream().anyMatch(row -> row.employee().equals(me)))
                .isPresent();
    }

    private static Optional<OrderAnswer> fault(OrderForm form, List<SuccessorRow> rows, Optional<SuccessorRow> row) {
        if (row.isEmpty()) {
            return Optional.of(OrderAnswer.NOT_LISTED);
        }
        if (form.reason().isEmpty()) {
            return Optional.of(OrderAnswer.REASON_EMPTY);
        }
        if (form.reason().length() > LONGEST_REASON) {
            return Optional.of(OrderAnswer.REASON_LONG);
        }
        if (form.place() < 1 || form.place() > rows.size()) {
            return Optional.of(OrderAnswer.NO_SUCH_PLACE);
        }
        return rows.indexOf(row.get()) == form.place() - 1 ? Optional.of(OrderAnswer.SAME_PLACE) : Optional.empty();
    }

    private void tell(String verb, UUID employee, UUID position, UUID act) {
        trail.fire(
                new Act(verb, Optional.of(employee), Map.of("position", position.toString(), "act", act.toString())));
    }
}

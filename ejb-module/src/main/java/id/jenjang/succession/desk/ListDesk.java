package id.jenjang.succession.desk;

import id.jenjang.access.NotAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Puts a list together as it stands, whoever asks for it. */
@Dependent
class ListDesk {
    private PositionLines positions;
    private SuccessorRows rows;
    private OrderActs acts;

    ListDesk() {}

    @Inject
    ListDesk(PositionLines positions, SuccessorRows rows, OrderActs acts) {
        this.positions = positions;
        this.rows = rows;
        this.acts = acts;
    }

    /** The list of a position in that unit; refused like one that does not exist where it stands in another. */
    SuccessorView view(UUID unit, UUID position) {
        PositionLine line = positions
                .of(position)
                .filter(one -> one.unit().equals(unit))
                .orElseThrow(() -> new NotAllowed("ListDesk"));
        // The version first: an act that comes between makes the page's version too old, never too new.
        long version = acts.version(position);
        List<OrderAct> done = acts.of(position);
        return new SuccessorView(
                line, CommitteeOrder.of(rows.of(position), done), done, rows.covers(position), version);
    }
}

package id.jenjang.rotation.plan;

import id.jenjang.access.ShowsPeople;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The price of breaking a link of a chain (harga memutus rantai).
 *
 * @param move the move that would be taken out
 * @param alsoOut the moves that could not be kept without it, if nobody else did anything new
 * @param atMost by objective, what is lost if nobody else does anything new; empty when someone who has to move would
 *     not
 * @param atLeast what every plan without the move falls short of the bound at least, in points of the last objective
 */
public record BreakRow(MoveRow move, List<MoveRow> alsoOut, List<Long> atMost, double atLeast) implements ShowsPeople {
    public BreakRow {
        alsoOut = List.copyOf(alsoOut);
        atMost = List.copyOf(atMost);
    }

    @Override
    public Collection<UUID> people() {
        List<UUID> all = new ArrayList<>(move.people());
        alsoOut.forEach(other -> all.add(other.employee()));
        return all;
    }
}

package id.jenjang.rotation.solve;

import java.util.List;

/**
 * What it costs to leave a move out.
 *
 * @param alsoOut the other moves that could not be kept without it, if nobody else did anything new
 * @param atMost by order, what is lost if nobody else does anything new; empty when someone who has to move would not
 * @param atLeast what every plan without the move falls short of the bound at least, in the unit of the last order
 */
public record Breaking(List<PlannedMove> alsoOut, List<Long> atMost, double atLeast) {}

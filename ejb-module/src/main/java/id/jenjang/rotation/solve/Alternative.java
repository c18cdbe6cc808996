package id.jenjang.rotation.solve;

import java.util.List;

/**
 * Something else that a person could do, or someone else who could take a post, and what speaks against it.
 *
 * @param move the other move; {@code to} is the person's own post (or null) and the period -1 when it is to stay
 * @param chosen whether it is what the plan does
 * @param gain by order, what the person alone would be worth more by it than by what the plan does; below 0 when less
 * @param leastLoss what every plan that does it falls short of the bound at least, in the unit of the last order, the
 *     orders before counted by their weight in the proof; so it loses at least this less the gap
 * @param broken the rules that the move would break while everyone else does what the plan says: what it would need
 */
public record Alternative(PlannedMove move, boolean chosen, List<Long> gain, double leastLoss, List<Clash> broken) {}

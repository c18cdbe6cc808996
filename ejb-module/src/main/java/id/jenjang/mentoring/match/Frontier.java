package id.jenjang.mentoring.match;

import id.jenjang.network.Assignment;
import id.jenjang.network.AssignmentProof;
import id.jenjang.network.Network;
import id.jenjang.network.Seating;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The trade between many pairs and well-fitting ones: each point is the best assignment where a pair counts its fit and
 * so much more or less, hence no matching of as many pairs has a greater total.
 */
final class Frontier {
    private static final int SLICES = 8;

    private Frontier() {}

    /** The points found, the most matched first; at most ten. */
    static List<FrontierPoint> of(Arcs arcs, int[] seats) {
        Map<Integer, FrontierPoint> points = new TreeMap<>(Comparator.reverseOrder());
        int most = arcs.greatest();
        List<Long> offers = new ArrayList<>(List.of(arcs.range(), 0L));
        for (int slice = 1; slice < SLICES; slice++) {
            offers.add(-(long) most * slice / SLICES);
        }
        for (long more : offers) {
            Network network = arcs.network(more, seats);
            Assignment best = Seating.best(network);
            if (AssignmentProof.holds(network, best)) {
                FrontierPoint point = point(arcs, best.column());
                points.putIfAbsent(point.matched(), point);
            }
        }
        return List.copyOf(points.values());
    }

    private static FrontierPoint point(Arcs arcs, int[] column) {
        int matched = 0;
        for (int each : column) {
            matched += each == Assignment.OUT ? 0 : 1;
        }
        return new FrontierPoint(matched, Solver.total(arcs, column), Solver.lowest(arcs, column));
    }
}

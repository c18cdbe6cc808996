package id.jenjang.mentoring.match;

import id.jenjang.network.Assignment;
import id.jenjang.network.AssignmentProof;
import id.jenjang.network.Filling;
import id.jenjang.network.Network;
import id.jenjang.network.Seating;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Chooses pairs goal by goal: most matched; then, by policy, the worst-off as well off as can be and the greatest
 * total, or the other way round; then even load; then few changes. Each goal is exact given those before it.
 */
final class Solver {
    private final Arcs arcs;
    private final int[] seats;
    private final int[] load;
    private final boolean[] last;
    private final long more;
    private final List<Reached> reached = new ArrayList<>();

    /**
     * @param load of each mentor, of pairs that are settled
     * @param last which of the arcs were pairs in the last run
     */
    Solver(Arcs arcs, int[] seats, int[] load, boolean[] last) {
        this.arcs = arcs;
        this.seats = seats;
        this.load = load;
        this.last = last;
        more = arcs.range();
    }

    Solution solve(MatchOrder order) {
        boolean worstFirst = order == MatchOrder.WORST_OFF_FIRST;
        Found found = best(worstFirst);
        Network network = found.network();
        Assignment best = found.best();
        boolean proven = AssignmentProof.holds(network, best);
        int matched = matched(best.column());
        if (!worstFirst) {
            reach(Goal.MATCHED, matched, proven ? best.value() / more : arcs.mentees());
        }
        long total = total(found.ties().arcs(), best.column());
        reach(Goal.TOTAL, total, proven ? best.value() - matched * more : more);
        Ties ties = found.ties().narrowed(network, best);
        if (!worstFirst) {
            ties = worstOff(ties, best.column());
        }
        return solution(ties.evenest(reached), found);
    }

    /** One of the best, without regard to even load and few changes, with its prices; nothing is proven. */
    Solution any(MatchOrder order) {
        Found found = best(order == MatchOrder.WORST_OFF_FIRST);
        return solution(found.best().column(), found);
    }

    private Solution solution(int[] chosen, Found found) {
        Assignment best = found.best();
        return new Solution(chosen, List.copyOf(reached), best.rowPrice(), best.columnPrice(), more, found.floor());
    }

    /** The best by number and total, above the floor where the worst-off come first. */
    private record Found(int floor, Ties ties, Network network, Assignment best) {}

    private Found best(boolean worstFirst) {
        int floor = worstFirst ? floor() : 0;
        Ties ties = new Ties(arcs.only(arc -> arcs.fit()[arc] >= floor), keptOf(floor), seats, load);
        Network network = ties.arcs().network(more, seats);
        return new Found(floor, ties, network, Seating.best(network, firstPrices(network)));
    }

    private void reach(Goal goal, long value, long bound) {
        reached.add(new Reached(goal, value, bound));
    }

    /** Mentors whom more ask than they have places start dear, which saves bids. */
    private long[] firstPrices(Network network) {
        long places = Arrays.stream(seats).asLongStream().sum();
        long asking = 0;
        for (int row = 0; row < network.rows(); row++) {
            asking += network.start()[row + 1] > network.start()[row] ? 1 : 0;
        }
        long[] prices = new long[seats.length];
        if (asking > places) {
            Arrays.fill(prices, Math.max(0, more - arcs.greatest()));
        }
        return prices;
    }

    private boolean[] keptOf(int floor) {
        boolean[] kept = new boolean[last.length];
        int count = 0;
        for (int arc = 0; arc < last.length; arc++) {
            if (arcs.fit()[arc] >= floor) {
                kept[count++] = last[arc];
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /** The greatest lowest fit with which as many are matched as without it, and the proof of both. */
    private int floor() {
        Network network = arcs.network(0, seats);
        Filling filling = new Filling(network);
        int most = filling.most(Long.MIN_VALUE);
        reach(Goal.MATCHED, most, bound(network, filling, Long.MIN_VALUE));
        if (most == 0) {
            reach(Goal.WORST_OFF, 0, 0);
            return 0;
        }
        int low = 0;
        int high = arcs.greatest() + 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (filling.most(middle) == most) {
                low = middle;
            } else {
                high = middle;
            }
        }
        filling.most(high);
        reach(Goal.WORST_OFF, low, bound(network, filling, high) < most ? low : arcs.greatest());
        return low;
    }

    /** How many can be matched at most with fits of at least that much, as proven by a cover. */
    private long bound(Network network, Filling filling, long least) {
        Arcs wide = arcs.only(arc -> network.value()[arc] >= least);
        long[] ones = new long[wide.to().length];
        Arrays.fill(ones, 1);
        Network counted = new Network(wide.start(), wide.to(), ones, new long[wide.mentees()], seats);
        Assignment cover = filling.cover(least);
        return AssignmentProof.holds(counted, cover) ? cover.value() : arcs.mentees();
    }

    private Ties worstOff(Ties ties, int[] column) {
        if (matched(column) == 0) {
            reach(Goal.WORST_OFF, 0, 0);
            return ties;
        }
        int low = lowest(ties.arcs(), column);
        int high = ties.arcs().greatest() + 1;
        Ties best = ties;
        boolean proven = true;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            Ties above = ties.above(middle);
            if (above.feasible()) {
                best = above;
                low = Math.max(middle, lowest(above.arcs(), above.any()));
            } else {
                proven &= above.provenInfeasible();
                high = middle;
            }
        }
        reach(Goal.WORST_OFF, low, proven ? low : arcs.greatest());
        return best;
    }

    private static int matched(int[] column) {
        int matched = 0;
        for (int each : column) {
            matched += each == Assignment.OUT ? 0 : 1;
        }
        return matched;
    }

    static long total(Arcs arcs, int[] column) {
        long total = 0;
        for (int row = 0; row < column.length; row++) {
            total += column[row] == Assignment.OUT ? 0 : arcs.fit()[arcs.find(row, column[row])];
        }
        return total;
    }

    static int lowest(Arcs arcs, int[] column) {
        int lowest = Integer.MAX_VALUE;
        for (int row = 0; row < column.length; row++) {
            if (column[row] != Assignment.OUT) {
                lowest = Math.min(lowest, arcs.fit()[arcs.find(row, column[row])]);
            }
        }
        return lowest == Integer.MAX_VALUE ? 0 : lowest;
    }
}

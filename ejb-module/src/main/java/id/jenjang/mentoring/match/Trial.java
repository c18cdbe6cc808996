package id.jenjang.mentoring.match;

import id.jenjang.network.Assignment;
import id.jenjang.network.Filling;
import id.jenjang.network.Network;
import id.jenjang.network.Reseating;
import id.jenjang.network.Widest;

/**
 * What the best matching is worth when one pair has to be, or when one mentor takes one mentee more: exactly what
 * solving again would give in the order of the policy, found from the best matching that is known.
 */
final class Trial {
    private final Network network;
    private final int[] fit;
    private final boolean worstFirst;
    private final int floor;
    private final long more;
    private final int[] matching;
    private final Reseating reseating;
    private final Worth best;
    private Widest most;
    private int[] mostWide;
    private Widest fewer;
    private int[] fewerWide;
    private int fewerFloor;

    /** From the best of these arcs and seats, with its prices. */
    Trial(Arcs arcs, int[] seats, Solution solution, MatchOrder order) {
        worstFirst = order == MatchOrder.WORST_OFF_FIRST;
        fit = arcs.fit();
        floor = solution.floor();
        more = arcs.range();
        matching = solution.mentor();
        network = arcs.network(more, seats);
        Assignment start = new Assignment(matching, 0, solution.menteePrice(), solution.mentorPrice(), new int[0]);
        reseating = new Reseating(network, fit, floor, start, !worstFirst);
        best = worth(reseating.unchanged(), floor);
    }

    Worth best() {
        return best;
    }

    /** With a pair, by its arc, that has to be; the mentor has a place. */
    Worth forced(int row, int arc) {
        Reseating.Changed changed = reseating.forced(row, arc, floor);
        if (!worstFirst) {
            return worth(changed, floor);
        }
        int worst = worstForced(row, arc, changed.value() / more);
        return worth(worst == floor ? changed : reseating.forced(row, arc, worst), worst);
    }

    private int worstForced(int row, int arc, long matched) {
        int into = network.to()[arc];
        if (matched == best.matched()) {
            return Math.min(floor, fit[arc]);
        }
        int wide = most().around(row, into);
        if (wide != Widest.NONE) {
            return Math.min(wide, fit[arc]);
        }
        if (fit[arc] <= floor) {
            return fit[arc];
        }
        int others = fewer().around(row, into);
        return Math.max(floor, Math.min(fit[arc], Math.min(fewerFloor, others)));
    }

    /** With one place more at a mentor. */
    Worth place(int mentor) {
        Reseating.Changed changed = reseating.seat(mentor, floor);
        if (!worstFirst) {
            return worth(changed, floor);
        }
        int worst = worstWithPlace(mentor, changed);
        return worth(worst == floor ? changed : reseating.seat(mentor, worst), worst);
    }

    private int worstWithPlace(int mentor, Reseating.Changed changed) {
        if (best.matched() == 0) {
            return (int) (changed.value() % more);
        }
        if (changed.value() / more > best.matched()) {
            return floor;
        }
        mostWide = mostWide == null ? most().oneMore() : mostWide;
        if (mostWide[mentor] != Widest.NONE) {
            return mostWide[mentor];
        }
        fewerWide = fewerWide == null ? fewer().oneMore() : fewerWide;
        return Math.max(floor, Math.min(fewerFloor, fewerWide[mentor]));
    }

    private Worth worth(Reseating.Changed changed, int worst) {
        return new Worth(changed.value() / more, worstFirst ? worst : changed.lowest(), changed.value() % more);
    }

    private Widest most() {
        most = most == null ? new Widest(network, fit, matching) : most;
        return most;
    }

    /** From the highest lowest fit with which one pair fewer can be. */
    private Widest fewer() {
        if (fewer == null) {
            Network byFit = byFit();
            Filling filling = new Filling(byFit);
            int low = floor;
            int high = greatest() + 1;
            while (high - low > 1) {
                int middle = (low + high) >>> 1;
                if (filling.most(middle) >= best.matched() - 1) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            filling.most(low);
            fewerFloor = low;
            fewer = new Widest(network, fit, filling.cover(low).column());
        }
        return fewer;
    }

    private Network byFit() {
        long[] value = new long[fit.length];
        for (int arc = 0; arc < value.length; arc++) {
            value[arc] = fit[arc];
        }
        return new Network(network.start(), network.to(), value, network.out(), network.seats());
    }

    private int greatest() {
        int most = 0;
        for (int each : fit) {
            most = Math.max(most, each);
        }
        return most;
    }
}

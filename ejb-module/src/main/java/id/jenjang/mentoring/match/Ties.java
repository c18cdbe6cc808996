package id.jenjang.mentoring.match;

import id.jenjang.network.Assignment;
import id.jenjang.network.AssignmentProof;
import id.jenjang.network.Network;
import id.jenjang.network.Seating;
import java.util.Arrays;
import java.util.List;

/**
 * The choices that are equally good in all goals so far: pairs that cost nothing at the prices of the last goal,
 * mentees who have to be matched, mentors who have to be full.
 */
final class Ties {
    private final Arcs arcs;
    private final boolean[] last;
    private final int[] seats;
    private final int[] load;
    private final boolean[] must;
    private final boolean[] full;
    private Network tried;
    private Assignment found;

    Ties(Arcs arcs, boolean[] last, int[] seats, int[] load) {
        this(arcs, last, seats, load, new boolean[arcs.mentees()], new boolean[seats.length]);
    }

    private Ties(Arcs arcs, boolean[] last, int[] seats, int[] load, boolean[] must, boolean[] full) {
        this.arcs = arcs;
        this.last = last;
        this.seats = seats;
        this.load = load;
        this.must = must;
        this.full = full;
    }

    Arcs arcs() {
        return arcs;
    }

    /** What is left when nothing may cost at these prices (complementary slackness). */
    Ties narrowed(Network network, Assignment best) {
        boolean[] tight = new boolean[arcs.to().length];
        boolean[] newMust = must.clone();
        boolean[] newFull = full.clone();
        for (int row = 0; row < arcs.mentees(); row++) {
            long price = best.rowPrice()[row];
            newMust[row] |= price > network.out()[row];
            for (int arc = arcs.start()[row]; arc < arcs.start()[row + 1]; arc++) {
                tight[arc] = network.value()[arc] == price + best.columnPrice()[arcs.to()[arc]];
            }
        }
        for (int column = 0; column < newFull.length; column++) {
            newFull[column] |= best.columnPrice()[column] > 0;
        }
        return with(tight, newMust, newFull);
    }

    /** Only pairs of at least that fit. */
    Ties above(int least) {
        boolean[] kept = new boolean[arcs.to().length];
        for (int arc = 0; arc < kept.length; arc++) {
            kept[arc] = arcs.fit()[arc] >= least;
        }
        return with(kept, must, full);
    }

    private Ties with(boolean[] kept, boolean[] newMust, boolean[] newFull) {
        boolean[] newLast = new boolean[last.length];
        int count = 0;
        for (int arc = 0; arc < kept.length; arc++) {
            if (kept[arc]) {
                newLast[count++] = last[arc];
            }
        }
        return new Ties(arcs.only(arc -> kept[arc]), Arrays.copyOf(newLast, count), seats, load, newMust, newFull);
    }

    /** Whether all who must be matched can be, with all mentors full who must. */
    boolean feasible() {
        long[] value = new long[arcs.to().length];
        for (int arc = 0; arc < value.length; arc++) {
            value[arc] = full[arcs.to()[arc]] ? 1 : 0;
        }
        tried = new Network(arcs.start(), arcs.to(), value, out(), seats);
        found = Seating.best(tried);
        return found.possible() && found.value() == fullSeats();
    }

    /** Whether the last answer, that it cannot be, is proven. */
    boolean provenInfeasible() {
        return found.possible()
                ? AssignmentProof.holds(tried, found) && found.value() < fullSeats()
                : AssignmentProof.impossible(tried, found.crowded());
    }

    /** One of the choices, after it was found feasible. */
    int[] any() {
        return found.column();
    }

    private long fullSeats() {
        long sum = 0;
        for (int column = 0; column < seats.length; column++) {
            sum += full[column] ? seats[column] : 0;
        }
        return sum;
    }

    private long[] out() {
        long[] out = new long[arcs.mentees()];
        Arrays.setAll(out, row -> must[row] ? Network.NOT_OUT : 0);
        return out;
    }

    /** The choice of the evenest load, and of those with the fewest changes; notes how good both are. */
    int[] evenest(List<Reached> reached) {
        LoadNetwork costs = new LoadNetwork(arcs, last, seats, load, full);
        Network network = costs.network(out());
        Assignment best = Seating.best(network);
        int[] mentor = costs.mentors(best.column());
        boolean proven = best.possible() && AssignmentProof.holds(network, best);
        long squares = costs.squares(mentor);
        long kept = costs.kept(mentor);
        reached.add(new Reached(Goal.EVEN_LOAD, squares, proven ? squares : 0));
        reached.add(new Reached(Goal.FEW_CHANGES, kept, proven ? kept : arcs.mentees()));
        return mentor;
    }
}

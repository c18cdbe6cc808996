package id.jenjang.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best assignment in the first order, among those the best in the second, and so on; exact. Orders are added up by
 * weights where the scale proves that a later order can never outweigh one unit of an earlier one, and that nothing
 * overflows. Where it does not, they are solved in turn: what costs something at the prices of one order is left out of
 * the next, and columns with a price have to stay full, which by complementary slackness leaves exactly its best
 * assignments.
 */
public final class OrderedAssigner {
    private static final long MOST = Long.MAX_VALUE / 16;

    private final OrderedNetwork net;
    private final int rows;
    private final boolean[] arcKept;
    private final boolean[] outKept;
    private final boolean[] full;
    private final List<Turn> turns = new ArrayList<>();

    /**
     * One turn: what was solved, with its proof.
     *
     * @param lastOrder the last of the orders that were added up in it
     */
    public record Turn(Network network, Assignment assignment, int lastOrder) {}

    private OrderedAssigner(OrderedNetwork net) {
        this.net = net;
        rows = net.start().length - 1;
        arcKept = new boolean[net.to().length];
        outKept = new boolean[rows];
        full = new boolean[net.seats().length];
        Arrays.fill(arcKept, true);
        for (int row = 0; row < rows; row++) {
            outKept[row] = net.out()[0][row] != Network.NOT_OUT;
        }
    }

    /** All turns; the assignment of the last is the answer. Ends early with one that is not possible. */
    public static List<Turn> best(OrderedNetwork network) {
        OrderedAssigner assigner = new OrderedAssigner(network);
        int order = 0;
        while (order < network.orders()) {
            int last = assigner.lastTogether(order);
            if (!assigner.turn(order, last)) {
                break;
            }
            order = last + 1;
        }
        return List.copyOf(assigner.turns);
    }

    /** The last order that can be added up with this one. */
    private int lastTogether(int order) {
        long scale = most(order);
        int last = order;
        while (last + 1 < net.orders()) {
            long range = range(last + 1);
            long next = range == Long.MAX_VALUE || scale > MOST / rows() / range ? Long.MAX_VALUE : scale * range;
            if (next >= MOST / rows() / 4) {
                break;
            }
            scale = next;
            last++;
        }
        return last;
    }

    private long rows() {
        return rows + 1L;
    }

    private long most(int order) {
        long most = 1;
        for (int row = 0; row < rows; row++) {
            for (int arc = net.start()[row]; arc < net.start()[row + 1]; arc++) {
                most = Math.max(most, Math.abs(net.value()[order][arc]));
            }
            most = outKept[row] ? Math.max(most, Math.abs(net.out()[order][row])) : most;
        }
        return most + 1;
    }

    /** More than all rows together can differ in an order. */
    private long range(int order) {
        long sum = 1;
        for (int row = 0; row < rows; row++) {
            long low = outKept[row] ? net.out()[order][row] : Long.MAX_VALUE;
            long high = outKept[row] ? low : Long.MIN_VALUE;
            for (int arc = net.start()[row]; arc < net.start()[row + 1]; arc++) {
                low = Math.min(low, net.value()[order][arc]);
                high = Math.max(high, net.value()[order][arc]);
            }
            sum = high < low ? sum : Math.addExact(sum, Math.subtractExact(high, low));
        }
        return sum;
    }

    private boolean turn(int first, int last) {
        long fullBonus = 0;
        long[] weight = new long[last + 1];
        weight[last] = 1;
        for (int k = last - 1; k >= first; k--) {
            weight[k] = Math.multiplyExact(weight[k + 1], range(k + 1));
        }
        for (int k = first; k <= last; k++) {
            fullBonus = Math.addExact(fullBonus, Math.multiplyExact(weight[k], range(k)));
        }
        Network network = network(first, weight, fullBonus);
        Assignment assignment = Assigner.best(network);
        turns.add(new Turn(network, assignment, last));
        if (assignment.possible()) {
            narrow(network, assignment);
        }
        return assignment.possible();
    }

    private Network network(int first, long[] weight, long fullBonus) {
        int[] start = new int[rows + 1];
        int[] to = new int[net.to().length];
        long[] value = new long[to.length];
        long[] out = new long[rows];
        int count = 0;
        for (int row = 0; row < rows; row++) {
            for (int arc = net.start()[row]; arc < net.start()[row + 1]; arc++) {
                if (arcKept[arc]) {
                    to[count] = net.to()[arc];
                    value[count++] = weighted(net.value(), arc, first, weight) + (full[net.to()[arc]] ? fullBonus : 0);
                }
            }
            start[row + 1] = count;
            out[row] = outKept[row] ? weighted(net.out(), row, first, weight) : Network.NOT_OUT;
        }
        return new Network(start, Arrays.copyOf(to, count), Arrays.copyOf(value, count), out, net.seats());
    }

    private static long weighted(long[][] values, int at, int first, long[] weight) {
        long sum = 0;
        for (int k = first; k < weight.length; k++) {
            sum = Math.addExact(sum, Math.multiplyExact(weight[k], values[k][at]));
        }
        return sum;
    }

    /** Leaves the best assignments of a turn and no others. */
    private void narrow(Network network, Assignment assignment) {
        int count = 0;
        for (int row = 0; row < rows; row++) {
            long price = assignment.rowPrice()[row];
            for (int arc = net.start()[row]; arc < net.start()[row + 1]; arc++) {
                if (arcKept[arc]) {
                    arcKept[arc] = network.value()[count] == price + assignment.columnPrice()[net.to()[arc]];
                    count++;
                }
            }
            outKept[row] &= network.out()[row] == price;
        }
        for (int column = 0; column < full.length; column++) {
            full[column] |= assignment.columnPrice()[column] > 0;
        }
    }
}

package id.jenjang.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/** Networks made up from a seed, and their best assignment by trying everything. */
final class RandomNetworks {
    static final long IMPOSSIBLE = Long.MIN_VALUE;

    private RandomNetworks() {}

    static Network small(SplittableRandom random) {
        OrderedNetwork net = ordered(random, 1, 1);
        return new Network(net.start(), net.to(), net.value()[0], net.out()[0], net.seats());
    }

    static OrderedNetwork ordered(SplittableRandom random, int orders, long scale) {
        int rows = 1 + random.nextInt(5);
        int columns = 1 + random.nextInt(5);
        int[] start = new int[rows + 1];
        List<Integer> to = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (random.nextInt(2) == 0) {
                    to.add(column);
                }
            }
            start[row + 1] = to.size();
        }
        long[][] value = new long[orders][to.size()];
        long[][] out = new long[orders][rows];
        boolean[] mayOut = new boolean[rows];
        for (int row = 0; row < rows; row++) {
            mayOut[row] = random.nextBoolean();
        }
        for (int k = 0; k < orders; k++) {
            Arrays.setAll(value[k], arc -> scale * (random.nextInt(4) - 1));
            Arrays.setAll(out[k], row -> mayOut[row] ? scale * (random.nextInt(4) - 1) : Network.NOT_OUT);
        }
        int[] seats = new int[columns];
        Arrays.setAll(seats, column -> random.nextInt(3));
        return new OrderedNetwork(start, to.stream().mapToInt(Integer::intValue).toArray(), value, out, seats);
    }

    /** Everyone may stay where they are; desired posts are worth more to all. */
    static Network large(int rows, int degree, boolean desired, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int columns = rows + rows / 10;
        int[] worth = new int[columns];
        Arrays.setAll(worth, column -> desired ? random.nextInt(500) : 0);
        int[] start = new int[rows + 1];
        int[] to = new int[rows * (degree + 1)];
        long[] value = new long[to.length];
        int count = 0;
        for (int row = 0; row < rows; row++) {
            to[count] = row;
            value[count++] = random.nextInt(4) == 0 ? -3000 : 0;
            for (int k = 0; k < degree; k++) {
                to[count] = random.nextInt(columns);
                value[count] = worth[to[count]] + random.nextInt(desired ? 100 : 1000);
                count++;
            }
            start[row + 1] = count;
        }
        long[] out = new long[rows];
        int[] seats = new int[columns];
        Arrays.fill(out, Network.NOT_OUT);
        Arrays.fill(seats, 1);
        return new Network(start, to, value, out, seats);
    }

    /** Rows that may stay out and columns that all want more or less alike. */
    static Network wanted(SplittableRandom random, int rows, int columns, int degree, int seatsEach) {
        int[] liked = random.ints(columns, 0, 300).toArray();
        int[] start = new int[rows + 1];
        int[] to = new int[rows * degree];
        long[] value = new long[to.length];
        Arrays.setAll(start, row -> row * degree);
        for (int arc = 0; arc < to.length; arc++) {
            to[arc] = (arc / degree + (arc % degree) * 7) % columns;
            value[arc] = liked[to[arc]] + random.nextInt(400);
        }
        int[] seats = new int[columns];
        Arrays.fill(seats, seatsEach);
        return new Network(start, to, value, new long[rows], seats);
    }

    static long bestByTrying(Network net) {
        List<Long> best = bestByTrying(new OrderedNetwork(
                net.start(), net.to(), new long[][] {net.value()}, new long[][] {net.out()}, net.seats()));
        return best.isEmpty() ? IMPOSSIBLE : best.get(0);
    }

    /** What the best is worth by order; empty when there is none. */
    static List<Long> bestByTrying(OrderedNetwork net) {
        return tryRow(net, 0, net.seats().clone(), new long[net.orders()]);
    }

    private static List<Long> tryRow(OrderedNetwork net, int row, int[] seats, long[] worth) {
        if (row == net.start().length - 1) {
            return Arrays.stream(worth).boxed().toList();
        }
        List<Long> best = List.of();
        if (net.out()[0][row] != Network.NOT_OUT) {
            best = better(best, tryRow(net, row + 1, seats, added(worth, net.out(), row)));
        }
        for (int arc = net.start()[row]; arc < net.start()[row + 1]; arc++) {
            int column = net.to()[arc];
            if (seats[column] > 0) {
                seats[column]--;
                best = better(best, tryRow(net, row + 1, seats, added(worth, net.value(), arc)));
                seats[column]++;
            }
        }
        return best;
    }

    /** Solves small networks: each answer is the best by trying everything, and is proven to be that or impossible. */
    static void provenToBeBest(SplittableRandom random, int cases, Function<Network, Assignment> solver) {
        int possible = 0;
        for (int i = 0; i < cases; i++) {
            Network network = small(random);
            Assignment assignment = solver.apply(network);
            long best = bestByTrying(network);
            if (assignment.possible()) {
                possible++;
                assertThat(assignment.value()).isEqualTo(best);
                assertThat(AssignmentProof.holds(network, assignment)).isTrue();
            } else {
                assertThat(best).isEqualTo(IMPOSSIBLE);
                assertThat(AssignmentProof.impossible(network, assignment.crowded()))
                        .isTrue();
            }
        }
        assertThat(possible).isBetween(cases / 4, cases - cases / 8);
    }

    private static long[] added(long[] worth, long[][] values, int at) {
        long[] sum = worth.clone();
        for (int k = 0; k < sum.length; k++) {
            sum[k] += values[k][at];
        }
        return sum;
    }

    private static List<Long> better(List<Long> one, List<Long> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        for (int k = 0; k < one.size(); k++) {
            if (!one.get(k).equals(other.get(k))) {
                return one.get(k) > other.get(k) ? one : other;
            }
        }
        return one;
    }
}

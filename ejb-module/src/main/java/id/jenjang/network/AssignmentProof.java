package id.jenjang.network;

/**
 * Verifies an assignment by its prices alone, in one pass over the network, without the code that found it: it keeps
 * the seats, no arc is worth more than its prices, what has a price is used up, and both sums are equal. By weak
 * duality nothing better exists.
 */
public final class AssignmentProof {
    private AssignmentProof() {}

    /** Whether the assignment is allowed and proven the best. */
    public static boolean holds(Network network, Assignment assignment) {
        return assignment.possible()
                && assignment.column().length == network.rows()
                && keepsSeats(network, assignment)
                && pricesCover(network, assignment)
                && worth(network, assignment) == assignment.value()
                && priced(network, assignment) == assignment.value();
    }

    /** Whether these rows indeed cannot all be placed: none may stay out, and they reach fewer seats than they are. */
    public static boolean impossible(Network network, int[] crowded) {
        boolean[] reached = new boolean[network.columns()];
        long seats = 0;
        for (int row : crowded) {
            if (network.out()[row] != Network.NOT_OUT) {
                return false;
            }
            for (int arc = network.start()[row]; arc < network.start()[row + 1]; arc++) {
                int column = network.to()[arc];
                seats += reached[column] ? 0 : network.seats()[column];
                reached[column] = true;
            }
        }
        return seats < crowded.length;
    }

    private static boolean keepsSeats(Network network, Assignment assignment) {
        int[] taken = new int[network.columns()];
        for (int column : assignment.column()) {
            if (column != Assignment.OUT && ++taken[column] > network.seats()[column]) {
                return false;
            }
        }
        for (int column = 0; column < taken.length; column++) {
            long price = assignment.columnPrice()[column];
            if (price < 0 || (price > 0 && taken[column] < network.seats()[column])) {
                return false;
            }
        }
        return true;
    }

    private static boolean pricesCover(Network network, Assignment assignment) {
        for (int row = 0; row < network.rows(); row++) {
            long price = assignment.rowPrice()[row];
            if (network.out()[row] != Network.NOT_OUT && network.out()[row] > price) {
                return false;
            }
            for (int arc = network.start()[row]; arc < network.start()[row + 1]; arc++) {
                if (network.value()[arc] > price + assignment.columnPrice()[network.to()[arc]]) {
                    return false;
                }
            }
        }
        return true;
    }

    private static long worth(Network network, Assignment assignment) {
        long sum = 0;
        for (int row = 0; row < network.rows(); row++) {
            sum = Math.addExact(sum, worth(network, row, assignment.column()[row]));
        }
        return sum;
    }

    private static long worth(Network network, int row, int column) {
        if (column == Assignment.OUT) {
            return network.out()[row];
        }
        long best = Long.MIN_VALUE;
        for (int arc = network.start()[row]; arc < network.start()[row + 1]; arc++) {
            best = network.to()[arc] == column ? Math.max(best, network.value()[arc]) : best;
        }
        return best;
    }

    private static long priced(Network network, Assignment assignment) {
        long sum = 0;
        for (long price : assignment.rowPrice()) {
            sum = Math.addExact(sum, price);
        }
        for (int column = 0; column < network.columns(); column++) {
            sum = Math.addExact(
                    sum, Math.multiplyExact(network.seats()[column], assignment.columnPrice()[column]));
        }
        return sum;
    }
}

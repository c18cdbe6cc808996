package id.jenjang.rotation.solve;

import java.util.List;

/**
 * A plan and its proof.
 *
 * @param end how the search ended
 * @param moves of the plan, by person; empty when infeasible
 * @param objective by order, what the plan is worth, staying people included
 * @param bound by order, what no plan can exceed that is at least as good in the orders before it
 * @param total the orders as one number, the first weighing most; what {@code totalBound} is about
 * @param totalBound what no plan's total can exceed
 * @param prices the certificate of {@code totalBound}: one price for each rule, none below 0; see {@link BoundProof}
 * @param clashes when infeasible, the smallest set of rules found that no plan can keep together
 * @param seed that the search was given
 * @param iterations done
 * @param hash of problem, moves and objective, in hexadecimal; equal runs have equal hashes
 */
@SuppressWarnings("ArrayRecordComponent")
public record RotationAnswer(
        End end,
        List<PlannedMove> moves,
        List<Long> objective,
        List<Long> bound,
        double total,
        double totalBound,
        double[] prices,
        List<Clash> clashes,
        long seed,
        long iterations,
        String hash) {
    /** How a search ended. */
    public enum End {
        /** The schedule was done. */
        DONE,
        /** No plan can be better. */
        PROVEN,
        /** The asked gap was reached. */
        CLOSE_ENOUGH,
        /** By the listener or the limit of time: the best so far. */
        STOPPED,
        /** No plan keeps all rules; {@code clashes} says which. */
        INFEASIBLE
    }

    /** How far the total may be from the best, as a share of the bound: 0.01 is one per cent. */
    public double gap() {
        return gap(total, totalBound);
    }

    /** The same for one order, given the orders before it. */
    public double gap(int order) {
        return gap(objective.get(order), bound.get(order));
    }

    static double gap(double reached, double bound) {
        double distance = Math.max(0, bound - reached);
        return distance == 0 ? 0 : distance / Math.max(1, Math.abs(bound));
    }
}

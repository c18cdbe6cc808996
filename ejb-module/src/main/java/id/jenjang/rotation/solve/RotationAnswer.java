package id.jenjang.rotation.solve;

import java.util.List;

/**
 * A plan and its proof.
 *
 * @param end how the search ended
 * @param moves of the plan, by person; empty when infeasible
 * @param objective by order, what the plan is worth, staying people included
 * @param bound by order, what no plan can exceed that is as good in the orders before it
 * @param proofs by order, the prices that prove the bound; see {@link BoundProof}. Empty when there are none
 * @param clashes when infeasible, rules that no plan can keep together; when nothing was found, the tightest by price
 * @param seed that the search was given
 * @param iterations done
 * @param hash of problem, moves and objective, in hexadecimal; equal runs have equal hashes
 */
public record RotationAnswer(
        End end,
        List<PlannedMove> moves,
        List<Long> objective,
        List<Long> bound,
        List<OrderProof> proofs,
        List<Clash> clashes,
        long seed,
        long iterations,
        String hash) {
    /** How a search ended. */
    public enum End {
        /** The schedule was done. */
        DONE,
        /** No plan can be better in any order. */
        PROVEN,
        /** The asked gap was reached in every order. */
        CLOSE_ENOUGH,
        /** By the listener or the limit of time: the best so far. */
        STOPPED,
        /** No plan keeps all rules; {@code clashes} says which, and none of them can be left out. */
        INFEASIBLE,
        /** No plan keeps the rules in {@code clashes}; whether each of them is needed for that was not found out. */
        INFEASIBLE_AMONG,
        /** No plan was found, and it was not proven either that there is none. */
        NOTHING_FOUND
    }

    /**
     * How far an order may be from its best, given the orders before it, as a share of the larger of the two: 0.01 is 1
     * %.
     */
    public double gap(int order) {
        return gap(objective.get(order), bound.get(order));
    }

    /** The gap of the first order that is not at its bound; 0 when all are. */
    public double gap() {
        for (int order = 0; order < bound.size(); order++) {
            if (gap(order) > 0) {
                return gap(order);
            }
        }
        return 0;
    }

    /** Whether there is a plan, be it that nobody moves. */
    public boolean planned() {
        return !objective.isEmpty();
    }

    RotationAnswer ending(End how) {
        return new RotationAnswer(how, moves, objective, bound, proofs, clashes, seed, iterations, hash);
    }

    /** How far what was reached is from its bound, as a share of the larger of the two; 0 when it is not below it. */
    public static double gap(double reached, double bound) {
        double distance = Math.max(0, bound - reached);
        return distance == 0 ? 0 : distance / Math.max(1, Math.max(Math.abs(reached), Math.abs(bound)));
    }
}

package id.jenjang.rotation.solve;

import static id.jenjang.rotation.solve.RotationProblem.NONE;

/**
 * The work on one order while the orders before it may not lose: they count so much more than it that an LP seldom
 * trades them in, and a plan is only taken when it is better in the first order in which it differs.
 */
final class Stage {
    /** How many times more than one person can gain in this order a unit of the order before it counts. */
    private static final long MORE = 3;

    /** Where weights end: beyond, prices could not be told apart in a double. */
    private static final long MOST_WEIGHT = 1L << 24;

    final RotationProblem problem;
    final int order;
    final long[] weight;

    /** By option, what it gains over staying, in this order's unit, the orders before it counted by their weight. */
    final double[] gains;

    private Stage(RotationProblem problem, int order, long[] weight) {
        this.problem = problem;
        this.order = order;
        this.weight = weight;
        gains = new double[problem.options()];
        for (int o = 0; o < gains.length; o++) {
            int person = problem.optionPerson[o];
            for (int k = 0; k <= order; k++) {
                gains[o] += (double) weight[k] * (problem.value[k][o] - problem.stay[k][person]);
            }
        }
    }

    static Stage first(RotationProblem problem) {
        return new Stage(problem, 0, new long[] {1});
    }

    /** The stage of the next order. */
    Stage next() {
        long times = MORE * spread(order + 1) + 1;
        long[] weights = new long[order + 2];
        weights[order + 1] = 1;
        for (int k = 0; k <= order; k++) {
            weights[k] = Math.max(1, Math.min(MOST_WEIGHT, Math.multiplyExact(weight[k], times)));
        }
        return new Stage(problem, order + 1, weights);
    }

    /**
     * The stage of the next order as a bound is best looked for in it: the orders before keep what they counted against
     * one another, and all of it counts about as much as people can differ in the next.
     */
    Stage following() {
        double times = (double) Weighing.SCALE * Aim.spread(problem, order + 1) / Aim.spread(problem, order);
        long[] weights = new long[order + 2];
        for (int k = 0; k <= order; k++) {
            weights[k] = Math.max(1, Math.round(times * weight[k] / weight[order]));
        }
        weights[order + 1] = Weighing.SCALE;
        return new Stage(problem, order + 1, weights);
    }

    /** What a unit of this order itself counts. */
    long unit() {
        return weight[order];
    }

    /** The same order, those before it counting otherwise. */
    Stage weighing(long[] other) {
        return new Stage(problem, order, other);
    }

    /** What it is worth that nobody moves. */
    double staying() {
        double sum = 0;
        for (int person = 0; person < problem.size(); person++) {
            for (int k = 0; k <= order; k++) {
                sum += (double) weight[k] * problem.stay[k][person];
            }
        }
        return sum;
    }

    private long spread(int of) {
        long most = 0;
        for (int person = 0; person < problem.size(); person++) {
            long low = problem.stay[of][person];
            long high = low;
            for (int o = problem.start[person]; o < problem.start[person + 1]; o++) {
                low = Math.min(low, problem.value[of][o]);
                high = Math.max(high, problem.value[of][o]);
            }
            most = Math.max(most, Math.subtractExact(high, low));
        }
        return most;
    }

    /** What a plan is worth in each order. */
    static long[] worth(RotationProblem problem, int[] chosen) {
        long[] sum = new long[problem.orders.size()];
        for (int person = 0; person < chosen.length; person++) {
            for (int k = 0; k < sum.length; k++) {
                sum[k] += chosen[person] == NONE ? problem.stay[k][person] : problem.value[k][chosen[person]];
            }
        }
        return sum;
    }

    /** Above 0 when people are better off by new choices than by old ones, in the first order that differs. */
    long better(int[] people, int[] chosen, int[] before) {
        for (int k = 0; k < problem.orders.size(); k++) {
            long difference = 0;
            for (int person : people) {
                difference += worth(k, person, chosen[person]) - worth(k, person, before[person]);
            }
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private long worth(int k, int person, int option) {
        return option == NONE ? problem.stay[k][person] : problem.value[k][option];
    }
}

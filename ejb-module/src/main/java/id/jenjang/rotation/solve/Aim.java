package id.jenjang.rotation.solve;

/**
 * What options seem to gain while a plan is built for one order: this order, the ones before it several times over, and
 * the ones after it a little. Alone, an order such as who is overdue leaves most people alike, and a dive would decide
 * between them by chance; the later orders tell them apart, and are served at once.
 */
final class Aim {
    private static final double BEFORE = 4;
    private static final double NEXT = 1.0 / 16;
    private static final double LATER = 0.5;

    private Aim() {}

    /** By option, in the unit of the order; with one order alone, just what it gains. */
    static double[] of(RotationProblem problem, int order) {
        double[] gains = new double[problem.options()];
        double own = spread(problem, order);
        for (int k = 0; k < problem.orders.size(); k++) {
            double times = k <= order ? Math.pow(BEFORE, order - k) : NEXT * Math.pow(LATER, k - order - 1);
            double each = k == order ? 1 : times * own / spread(problem, k);
            for (int o = 0; o < gains.length; o++) {
                gains[o] += each * (problem.value[k][o] - problem.stay[k][problem.optionPerson[o]]);
            }
        }
        return gains;
    }

    /** By how much an option may differ from staying in an order; at least 1. */
    static long spread(RotationProblem problem, int order) {
        long most = 1;
        for (int o = 0; o < problem.options(); o++) {
            long difference = problem.value[order][o] - problem.stay[order][problem.optionPerson[o]];
            most = Math.max(most, Math.abs(difference));
        }
        return most;
    }

    /** What prices found for an order have to be multiplied with to begin with in the next. */
    static double toNext(RotationProblem problem, int order) {
        return BEFORE * spread(problem, order + 1) / spread(problem, order);
    }
}

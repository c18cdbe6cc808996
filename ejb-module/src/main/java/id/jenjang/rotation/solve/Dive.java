package id.jenjang.rotation.solve;

import static id.jenjang.rotation.solve.RotationProblem.NONE;

import java.util.Arrays;

/**
 * Builds a plan along the prices: prices and shares of those who are undecided, then the clearest of them are decided
 * with all that follows, then again with what is left, until nobody wants to move any more.
 */
final class Dive {
    private static final double CLEAR = 0.98;
    private static final double FAINT = 0.02;

    private final RuleTable table;
    private final double[] gains;
    private final Halves halves;
    private final Watch watch;
    private final Runnable afterRound;

    /**
     * How a dive goes.
     *
     * @param iterations for the prices in each round
     * @param rate of the undecided that a round decides at least
     */
    record Schedule(int iterations, double rate) {}

    /** A dive that goes on to its end. */
    Dive(RuleTable table, double[] gains, Halves halves) {
        this(table, gains, halves, null, () -> {});
    }

    /** A dive that says when it has done a round, and ends without a plan when the watch, if any, says so. */
    Dive(RuleTable table, double[] gains, Halves halves, Watch watch, Runnable afterRound) {
        this.afterRound = afterRound;
        this.watch = watch;
        this.table = table;
        this.gains = gains;
        this.halves = halves;
    }

    /**
     * Decides everyone who is not settled, from shares and prices near the best, which it changes.
     *
     * @return whether everyone who has to choose has chosen
     */
    boolean run(Choices choices, double[] shares, double[] prices, double weight, Schedule schedule) {
        double paid = weight;
        while (true) {
            int[] people = undecided(choices);
            if (watch != null && watch.late()) {
                return false;
            }
            if (people.length == 0) {
                return complete(choices);
            }
            Relaxation relaxation = Relaxation.of(table, gains, people, choices.open, choices.must, choices.left, 0);
            PriceSearch search = new PriceSearch(relaxation, halves);
            search.begin(shares, prices, paid);
            search.run(schedule.iterations());
            afterRound.run();
            search.store(shares, prices);
            paid = search.weight();
            if (!decide(choices, shares, people, schedule.rate())) {
                return complete(choices) || finish(choices);
            }
        }
    }

    private int[] undecided(Choices choices) {
        int[] people = new int[table.people];
        int count = 0;
        for (int person = 0; person < table.people; person++) {
            if (!choices.settled[person] && choices.openCount[person] > 0) {
                people[count++] = person;
            }
        }
        return Arrays.copyOf(people, count);
    }

    /** Decides the clearest; false when there was nobody to decide. */
    private boolean decide(Choices choices, double[] shares, int[] people, double rate) {
        int[] best = new int[people.length];
        long[] order = new long[people.length];
        int count = 0;
        for (int person : people) {
            int option = NONE;
            for (int o = table.from(person); o < table.to(person); o++) {
                if (choices.open[o] && (option == NONE || shares[o] > shares[option])) {
                    option = o;
                }
            }
            if (shares[option] > FAINT) {
                order[count] = (long) ((1 - shares[option]) * (1 << 30)) << 32 | count;
                best[count++] = option;
            }
        }
        Arrays.sort(order, 0, count);
        int least = Math.max(1, (int) (rate * count));
        for (int k = 0; k < count; k++) {
            int option = best[(int) order[k]];
            if (k >= least && shares[option] < CLEAR) {
                break;
            }
            if (choices.open[option]
                    && !choices.settled[table.problem.optionPerson[option]]
                    && !choices.choose(option)
                    && !choices.close(option)) {
                return false;
            }
        }
        return count > 0;
    }

    private boolean complete(Choices choices) {
        for (int person = 0; person < table.people; person++) {
            if (choices.must[person] && !choices.settled[person]) {
                return false;
            }
        }
        return true;
    }

    /** Looks for any way for those who still have to choose. */
    private boolean finish(Choices choices) {
        for (int person = 0; person < table.people; person++) {
            for (int o = table.from(person);
                    choices.must[person] && !choices.settled[person] && o < table.to(person);
                    o++) {
                if (choices.open[o] && !choices.choose(o) && !choices.close(o)) {
                    return false;
                }
            }
        }
        return complete(choices);
    }
}

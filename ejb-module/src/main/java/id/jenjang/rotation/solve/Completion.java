package id.jenjang.rotation.solve;

import static id.jenjang.rotation.solve.RotationProblem.NONE;

import java.util.Arrays;

/**
 * Tries everything that the prices leave open, up to a number of choices: whoever takes an option that is worth less at
 * the prices than their best costs the difference, and nothing that costs more than the gap can make a better plan.
 * Finishes small rounds; of large ones it gives up at once.
 */
final class Completion {
    private final Stage stage;
    private final Reduced reduced;
    private final int most;
    private final int[] everyone;
    private int tried;
    private Plan best;

    private Completion(Stage stage, Reduced reduced, Plan plan, int most) {
        this.stage = stage;
        this.reduced = reduced;
        this.most = most;
        best = plan;
        everyone = new int[plan.chosen.length];
        Arrays.setAll(everyone, i -> i);
    }

    /**
     * The best plan, which is the one given unless a better one is found.
     *
     * @param gap how far the plan may be from the bound, in the stage's unit
     */
    static Plan of(Choices root, Stage stage, double[] prices, Plan plan, double gap, int most) {
        Reduced reduced = new Reduced(root.table, stage.gains, prices);
        Completion completion = new Completion(stage, reduced, plan, most);
        completion.descend(new Choices(root), gap);
        return completion.best;
    }

    private void descend(Choices choices, double left) {
        int person = next(choices);
        if (person == NONE) {
            consider(choices);
            return;
        }
        long[] order = new long[choices.table.to(person) - choices.table.from(person)];
        for (int k = 0; k < order.length; k++) {
            double loss = loss(person, reduced.value[choices.table.from(person) + k]);
            order[k] = (long) Math.min(loss * 16, 1L << 40) << 20 | k;
        }
        Arrays.sort(order);
        boolean stayed = choices.must[person];
        for (long each : order) {
            int o = choices.table.from(person) + (int) (each & ((1 << 20) - 1));
            double loss = loss(person, reduced.value[o]);
            if (!stayed && loss(person, 0) <= loss) {
                stayed = true;
                stay(choices, person, left);
            }
            if (choices.open[o] && loss <= left && tried++ < most) {
                Choices deeper = new Choices(choices);
                if (deeper.choose(o)) {
                    descend(deeper, left - loss);
                }
            }
        }
        if (!stayed) {
            stay(choices, person, left);
        }
    }

    private void stay(Choices choices, int person, double left) {
        double loss = loss(person, 0);
        Choices deeper = new Choices(choices);
        if (loss <= left && tried++ < most && deeper.stay(person)) {
            descend(deeper, left - loss);
        }
    }

    private double loss(int person, double value) {
        return reduced.best[person] - value;
    }

    private void consider(Choices choices) {
        Plan plan = new Plan(choices.table, choices.chosen);
        if (plan.keeps(choices.spans) && stage.better(everyone, plan.chosen, best.chosen) > 0) {
            best = plan;
        }
    }

    /** Who has to choose first, then who has fewest options. */
    private static int next(Choices choices) {
        int person = NONE;
        for (int each = 0; each < choices.table.people; each++) {
            if (!choices.settled[each] && (person == NONE || before(choices, each, person))) {
                person = each;
            }
        }
        return person;
    }

    private static boolean before(Choices choices, int one, int other) {
        if (choices.must[one] != choices.must[other]) {
            return choices.must[one];
        }
        return choices.openCount[one] < choices.openCount[other];
    }
}

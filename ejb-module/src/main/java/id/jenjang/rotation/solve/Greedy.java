package id.jenjang.rotation.solve;

import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * A plan at once: what gains most is chosen one after another where a place is free now; then again, in places that
 * those chosen have left.
 */
final class Greedy {
    private static final int PASSES = 4;

    private Greedy() {}

    /** Goes on from choices, which it uses up; gives what was chosen, which may still have to be cut back. */
    static int[] choose(Choices choices, double[] gains, BooleanSupplier late) {
        RuleTable table = choices.table;
        int[] order = IntStream.range(0, table.options)
                .filter(o -> choices.open[o] && gains[o] > 0 && !choices.settled[table.problem.optionPerson[o]])
                .boxed()
                .sorted((one, other) -> Double.compare(gains[other], gains[one]))
                .mapToInt(Integer::intValue)
                .toArray();
        int before = -1;
        int chosen = 0;
        for (int pass = 0; pass < PASSES && chosen > before; pass++) {
            before = chosen;
            for (int o : order) {
                if (choices.open[o] && !choices.settled[table.problem.optionPerson[o]] && fits(choices, o)) {
                    if (late.getAsBoolean()) {
                        return choices.chosen;
                    }
                    boolean taken = choices.choose(o);
                    chosen += taken ? 1 : 0;
                    if (!taken && !choices.close(o)) {
                        return choices.chosen;
                    }
                }
            }
        }
        return choices.chosen;
    }

    private static boolean fits(Choices choices, int option) {
        Spans spans = choices.spans;
        for (int span = spans.start[option]; span < spans.start[option + 1]; span++) {
            for (int cell = spans.from[span]; cell < spans.to[span]; cell++) {
                if (choices.table.limit[cell] != RuleTable.FREE && choices.left[cell] < spans.sign[span]) {
                    return false;
                }
            }
        }
        return true;
    }
}

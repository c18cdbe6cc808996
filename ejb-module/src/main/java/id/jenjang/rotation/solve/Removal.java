package id.jenjang.rotation.solve;

import static id.jenjang.rotation.solve.RotationProblem.NONE;

/** Takes moves out of a plan that no longer fit, and those that needed them, until the rest keeps all limits. */
final class Removal {
    private final RuleTable table;
    private final Spans spans;
    private final double[] gains;

    Removal(Spans spans, double[] gains) {
        this.spans = spans;
        table = spans.table;
        this.gains = gains;
    }

    /**
     * What is left of choices.
     *
     * @param kept people whose choice has to stay
     * @return null when the kept choices alone break a limit
     */
    int[] of(int[] chosen, boolean[] kept) {
        int[] now = chosen.clone();
        int[] left = new Plan(table, now).left(spans);
        for (int cell = broken(left); cell < left.length; cell = broken(left)) {
            int out = weakest(now, kept, cell);
            if (out == NONE) {
                return null;
            }
            giveBack(now[out], left);
            now[out] = NONE;
        }
        return now;
    }

    private static int broken(int[] left) {
        int cell = 0;
        while (cell < left.length && left[cell] >= 0) {
            cell++;
        }
        return cell;
    }

    private void giveBack(int option, int[] left) {
        for (int span = spans.start[option]; span < spans.start[option + 1]; span++) {
            for (int cell = spans.from[span]; cell < spans.to[span]; cell++) {
                left[cell] += left[cell] == RuleTable.FREE ? 0 : spans.sign[span];
            }
        }
    }

    /** Whose choice adds to a cell, may go, and gains least. */
    private int weakest(int[] chosen, boolean[] kept, int cell) {
        int line = cell / table.width;
        int out = NONE;
        for (int k = spans.lineStart[line]; k < spans.lineStart[line + 1]; k++) {
            int span = spans.onLine[k];
            int option = spans.option[span];
            int person = table.problem.optionPerson[option];
            boolean adds = spans.sign[span] > 0 && spans.from[span] <= cell && cell < spans.to[span];
            if (adds
                    && chosen[person] == option
                    && !kept[person]
                    && (out == NONE || gains[option] < gains[chosen[out]])) {
                out = person;
            }
        }
        return out;
    }
}

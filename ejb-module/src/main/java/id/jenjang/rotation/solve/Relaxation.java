package id.jenjang.rotation.solve;

import java.util.Arrays;

/**
 * The choices of some people, with what the others leave of the limits, ready for {@link PriceSearch}: a person may be
 * split among options. Compact: it holds only the options that are open and the lines that they touch.
 */
final class Relaxation {
    /** The people, and their options: optionStart[k] to optionStart[k + 1]. */
    final int[] person;

    final int[] optionStart;
    final boolean[] must;

    /** By option here: its number in the table, and what it gains over staying. */
    final int[] option;

    final double[] gain;
    final int[] entryStart;

    /** Twice the cell here, plus 1 when taken away. */
    final int[] entry;

    /** By line here: its number in the table. */
    final int[] line;

    final boolean[] standing;
    final double[] limit;
    final int width;

    /** The gain of people who are settled outside of this. */
    final double settled;

    private Relaxation(Draft draft) {
        person = draft.person;
        optionStart = draft.optionStart;
        must = draft.must;
        option = draft.option;
        gain = draft.gain;
        entryStart = draft.entryStart;
        entry = draft.entry;
        line = draft.line;
        standing = draft.standing;
        limit = draft.limit;
        width = draft.width;
        settled = draft.settled;
    }

    private static final class Draft {
        private int[] person;
        private int[] optionStart;
        private boolean[] must;
        private int[] option;
        private double[] gain;
        private int[] entryStart;
        private int[] entry;
        private int[] line;
        private boolean[] standing;
        private double[] limit;
        private int width;
        private double settled;
    }

    /**
     * A relaxation over people.
     *
     * @param open by option of the table, whether it is open
     * @param must by person of the table, whether one has to be chosen
     * @param left by cell of the table, what is left of the limit
     */
    static Relaxation of(
            RuleTable table, double[] gains, int[] people, boolean[] open, boolean[] must, int[] left, double settled) {
        Draft draft = new Draft();
        draft.width = table.width;
        draft.settled = settled;
        draft.person = people;
        draft.must = new boolean[people.length];
        draft.optionStart = new int[people.length + 1];
        int options = 0;
        int entries = 0;
        for (int k = 0; k < people.length; k++) {
            draft.must[k] = must[people[k]];
            for (int o = table.from(people[k]); o < table.to(people[k]); o++) {
                if (open[o]) {
                    options++;
                    entries += table.entryStart[o + 1] - table.entryStart[o];
                }
            }
            draft.optionStart[k + 1] = options;
        }
        draft.option = new int[options];
        draft.gain = new double[options];
        draft.entryStart = new int[options + 1];
        draft.entry = new int[entries];
        fill(draft, table, gains, open, left);
        return new Relaxation(draft);
    }

    private static void fill(Draft draft, RuleTable table, double[] gains, boolean[] open, int[] left) {
        int[] here = new int[table.lines];
        Arrays.fill(here, -1);
        int[] lines = new int[table.lines];
        int count = 0;
        int at = 0;
        int entries = 0;
        for (int person : draft.person) {
            for (int o = table.from(person); o < table.to(person); o++) {
                if (!open[o]) {
                    continue;
                }
                draft.option[at] = o;
                draft.gain[at] = gains[o];
                for (int e = table.entryStart[o]; e < table.entryStart[o + 1]; e++) {
                    int cell = RuleTable.cell(table.entry[e]);
                    int line = cell / table.width;
                    if (here[line] < 0) {
                        here[line] = count;
                        lines[count++] = line;
                    }
                    int moved = here[line] * table.width + cell % table.width;
                    draft.entry[entries++] = moved << 1 | (table.entry[e] & 1);
                }
                draft.entryStart[++at] = entries;
            }
        }
        draft.line = Arrays.copyOf(lines, count);
        limits(draft, table, left);
    }

    private static void limits(Draft draft, RuleTable table, int[] left) {
        int count = draft.line.length;
        draft.standing = new boolean[count];
        draft.limit = new double[count * table.width];
        for (int k = 0; k < count; k++) {
            draft.standing[k] = table.standing[draft.line[k]];
            for (int w = 0; w < table.width; w++) {
                int rest = left[draft.line[k] * table.width + w];
                draft.limit[k * table.width + w] = rest == RuleTable.FREE ? Double.POSITIVE_INFINITY : rest;
            }
        }
    }

    int people() {
        return person.length;
    }

    int options() {
        return option.length;
    }

    /** The person at whom about half of the options are passed. */
    int middle() {
        int k = 0;
        while (k < people() && 2 * optionStart[k] < options()) {
            k++;
        }
        return k;
    }

    /** The quadratic mean of what options gain. */
    double typicalGain() {
        double gains = 0;
        for (double each : gain) {
            gains += each * each;
        }
        return Math.sqrt(gains / Math.max(1, options()));
    }
}

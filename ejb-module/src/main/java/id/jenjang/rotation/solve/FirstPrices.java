package id.jenjang.rotation.solve;

import java.util.Arrays;

/**
 * Guesses what a place under the limits of a passing line is worth before the search for prices: what the first person
 * gains who would not find a place, were there no other rules. Rare places that are worth much more than others are
 * found slowly otherwise.
 */
final class FirstPrices {
    private final Relaxation relaxation;
    private final int[] count;
    private final int[] lastPerson;
    private final double[][] best;

    private FirstPrices(Relaxation relaxation) {
        this.relaxation = relaxation;
        int lines = relaxation.line.length;
        count = new int[lines];
        lastPerson = new int[lines];
        best = new double[lines][8];
        Arrays.fill(lastPerson, -1);
    }

    /** Puts the guesses, by cell of the relaxation; standing lines stay as they are. */
    static void guess(Relaxation relaxation, double[] prices) {
        FirstPrices first = new FirstPrices(relaxation);
        for (int k = 0; k < relaxation.people(); k++) {
            first.demand(k);
        }
        for (int line = 0; line < relaxation.line.length; line++) {
            if (!relaxation.standing[line]) {
                first.put(line, prices);
            }
        }
    }

    /** Notes what a person would gain at most on each passing line. */
    private void demand(int k) {
        for (int o = relaxation.optionStart[k]; o < relaxation.optionStart[k + 1]; o++) {
            for (int e = relaxation.entryStart[o]; e < relaxation.entryStart[o + 1]; e++) {
                int line = (relaxation.entry[e] >> 1) / relaxation.width;
                if (relaxation.standing[line]) {
                    continue;
                }
                if (lastPerson[line] != k) {
                    lastPerson[line] = k;
                    best[line] =
                            count[line] == best[line].length ? Arrays.copyOf(best[line], 2 * count[line]) : best[line];
                    best[line][count[line]++] = 0;
                }
                int last = count[line] - 1;
                best[line][last] = Math.max(best[line][last], relaxation.gain[o]);
            }
        }
    }

    private void put(int line, double[] prices) {
        double places = 0;
        int from = line * relaxation.width;
        for (int cell = from; cell < from + relaxation.width - 1; cell++) {
            places += relaxation.limit[cell];
        }
        if (places < count[line]) {
            double[] sorted = Arrays.copyOf(best[line], count[line]);
            Arrays.sort(sorted);
            double price = Math.max(0, sorted[count[line] - 1 - (int) Math.max(0, places)]);
            for (int cell = from; cell < from + relaxation.width - 1; cell++) {
                prices[cell] = Double.isInfinite(relaxation.limit[cell]) ? 0 : price;
            }
        }
    }
}

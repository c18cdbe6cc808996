package id.jenjang.rotation.solve;

/** Projects onto shares of at least 0 that add up to 1, or to 1 at most (Condat, Math. Program. 158, 2016). */
final class Simplex {
    private Simplex() {}

    /** What to take from each of the first numbers, before cutting at 0, so that they are shares. */
    static double cut(double[] numbers, int count, boolean whole) {
        double sum = 0;
        int positive = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            if (numbers[i] > 0) {
                sum += numbers[i];
                positive++;
            }
            most = Math.max(most, numbers[i]);
        }
        if (!whole && sum <= 1) {
            return 0;
        }
        double cut = whole && sum < 1 ? most - 1 : (sum - 1) / positive;
        while (true) {
            double above = 0;
            int number = 0;
            for (int i = 0; i < count; i++) {
                if (numbers[i] > cut) {
                    above += numbers[i];
                    number++;
                }
            }
            double next = (above - 1) / number;
            if (!(next > cut)) {
                return cut;
            }
            cut = next;
        }
    }
}

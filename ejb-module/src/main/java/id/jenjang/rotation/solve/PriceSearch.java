package id.jenjang.rotation.solve;

import java.util.Arrays;

/**
 * Finds prices of the rules of a {@link Relaxation}, and how the relaxed people split, by the primal-dual hybrid
 * gradient method (Chambolle and Pock, 2011) with reflected Halpern steps and restarts (Lu and Yang, arXiv:2407.16144),
 * people kept in their simplex exactly. Any prices of at least 0 give a bound; see {@link #bound}.
 */
final class PriceSearch {
    private static final double SUFFICIENT = 0.2;
    private static final double NECESSARY = 0.8;
    private static final double LONG = 0.36;

    final Relaxation relaxation;

    /** By option: the share; by cell: the price. The last points that were not extrapolated. */
    final double[] share;

    final double[] price;

    private final double[] x;
    private final double[] xAnchor;
    private final double[] y;
    private final double[] yAnchor;
    private final double[] tau;
    private final double[] sigma;
    private final Halves halves;
    private final int middle;

    /** Prices added up from the end of each line, and the changes that options make, by half. */
    private final double[] sum;

    private final double[][] change;
    private final double[][] scratch;
    private final double[] moved = new double[2];
    private final double[] boundPart = new double[2];

    private double weight;
    private int sinceRestart;
    private int total;
    private double residualAtRestart;
    private double lastResidual;

    PriceSearch(Relaxation relaxation, Halves halves) {
        this.relaxation = relaxation;
        this.halves = halves;
        int options = relaxation.options();
        int cells = relaxation.limit.length;
        share = new double[options];
        x = new double[options];
        xAnchor = new double[options];
        price = new double[cells];
        y = new double[cells];
        yAnchor = new double[cells];
        sum = new double[cells];
        change = new double[2][cells];
        StepSizes sizes = new StepSizes(relaxation);
        tau = sizes.tau;
        sigma = sizes.sigma;
        middle = relaxation.middle();
        int widest = 0;
        for (int k = 0; k < relaxation.people(); k++) {
            widest = Math.max(widest, relaxation.optionStart[k + 1] - relaxation.optionStart[k]);
        }
        scratch = new double[2][widest];
        weight = Math.max(1e-3, relaxation.typicalGain());
        FirstPrices.guess(relaxation, price);
        for (int cell = 0; cell < cells; cell++) {
            // A place that nobody can take has no price: the search would never lower a guess there.
            price[cell] = sigma[cell] == 0 ? 0 : price[cell];
        }
        System.arraycopy(price, 0, y, 0, y.length);
        anchor();
    }

    /** Begins at shares and prices known from before, both by number in the table. */
    void begin(double[] shares, double[] prices, double priceWeight) {
        for (int o = 0; o < x.length; o++) {
            x[o] = shares[relaxation.option[o]];
        }
        int width = relaxation.width;
        for (int k = 0; k < relaxation.line.length; k++) {
            for (int w = 0; w < width; w++) {
                int cell = k * width + w;
                y[cell] = Double.isInfinite(relaxation.limit[cell]) ? 0 : prices[relaxation.line[k] * width + w];
            }
        }
        System.arraycopy(x, 0, share, 0, x.length);
        System.arraycopy(y, 0, price, 0, y.length);
        if (priceWeight > 0) {
            weight = priceWeight;
        }
        anchor();
    }

    double weight() {
        return weight;
    }

    /** Does so many iterations. */
    void run(int iterations) {
        for (int i = 0; i < iterations; i++) {
            iterate();
        }
    }

    /** Puts shares and prices where they are by number in the table. */
    void store(double[] shares, double[] prices) {
        for (int o = 0; o < x.length; o++) {
            shares[relaxation.option[o]] = share[o];
        }
        int width = relaxation.width;
        for (int k = 0; k < relaxation.line.length; k++) {
            System.arraycopy(price, k * width, prices, relaxation.line[k] * width, width);
        }
    }

    /** What no choice can gain, by the prices as they are. */
    double bound() {
        suffixSums(price);
        halves.run(half -> boundPart[half] = boundOf(half));
        double bound = relaxation.settled;
        for (int cell = 0; cell < price.length; cell++) {
            bound += price[cell] > 0 ? price[cell] * relaxation.limit[cell] : 0;
        }
        return bound + boundPart[0] + boundPart[1];
    }

    private double boundOf(int half) {
        double bound = 0;
        int to = half == 0 ? middle : relaxation.people();
        for (int k = half == 0 ? 0 : middle; k < to; k++) {
            double best = relaxation.must[k] ? Double.NEGATIVE_INFINITY : 0;
            for (int o = relaxation.optionStart[k], end = relaxation.optionStart[k + 1]; o < end; o++) {
                best = Math.max(best, reduced(o));
            }
            bound += best;
        }
        return bound;
    }

    /** What an option gains less its prices; after {@link #bound}. */
    double reduced(int o) {
        double value = relaxation.gain[o];
        int[] entry = relaxation.entry;
        for (int e = relaxation.entryStart[o], end = relaxation.entryStart[o + 1]; e < end; e++) {
            int it = entry[e];
            value -= (it & 1) == 0 ? sum[it >> 1] : -sum[it >> 1];
        }
        return value;
    }

    private void iterate() {
        suffixSums(y);
        halves.run(this::people);
        double changed = cells();
        double residual = moved[0] + moved[1] + changed;
        total++;
        if (sinceRestart == 0) {
            residualAtRestart = residual;
        }
        sinceRestart++;
        boolean enough = residual <= SUFFICIENT * SUFFICIENT * residualAtRestart;
        boolean stuck = residual <= NECESSARY * NECESSARY * residualAtRestart && residual > lastResidual;
        lastResidual = residual;
        if (sinceRestart > 1 && (enough || stuck || sinceRestart >= LONG * total)) {
            restart();
        }
    }

    /** One step of the people of a half: shares against the prices, the reflected and anchored point, its changes. */
    private void people(int half) {
        double[] aim = scratch[half];
        Arrays.fill(change[half], 0);
        double movedHere = 0;
        int to = half == 0 ? middle : relaxation.people();
        for (int k = half == 0 ? 0 : middle; k < to; k++) {
            int from = relaxation.optionStart[k];
            int end = relaxation.optionStart[k + 1];
            double pace = tau[k] / weight;
            for (int o = from; o < end; o++) {
                aim[o - from] = x[o] + pace * reduced(o);
            }
            double cut = Simplex.cut(aim, end - from, relaxation.must[k]);
            movedHere += person(from, end, aim, cut, change[half]) / pace;
        }
        moved[half] = movedHere;
    }

    private double person(int from, int end, double[] aim, double cut, double[] changes) {
        double pull = 1.0 / (sinceRestart + 2);
        double distance = 0;
        for (int o = from; o < end; o++) {
            double before = x[o];
            double next = Math.max(0, aim[o - from] - cut);
            share[o] = next;
            if (before != 0 || next != 0 || xAnchor[o] != 0) {
                double difference = next - before;
                distance += difference * difference;
                double reflected = next + difference;
                if (reflected != 0) {
                    scatter(changes, o, reflected);
                }
                x[o] = reflected + pull * (xAnchor[o] - reflected);
            }
        }
        return distance;
    }

    private void scatter(double[] changes, int o, double amount) {
        int[] entry = relaxation.entry;
        for (int e = relaxation.entryStart[o], end = relaxation.entryStart[o + 1]; e < end; e++) {
            int it = entry[e];
            changes[it >> 1] += (it & 1) == 0 ? amount : -amount;
        }
    }

    /** One step of the prices; gives how far they moved. */
    private double cells() {
        double pull = 1.0 / (sinceRestart + 2);
        double movedHere = 0;
        int width = relaxation.width;
        double[] left = change[0];
        double[] right = change[1];
        for (int k = 0; k < relaxation.line.length; k++) {
            double load = 0;
            for (int cell = k * width, end = cell + width - 1; cell < end; cell++) {
                double here = left[cell] + right[cell];
                load = relaxation.standing[k] ? load + here : here;
                if (sigma[cell] == 0) {
                    continue;
                }
                double pace = sigma[cell] * weight;
                double next = Math.max(0, y[cell] + pace * (load - relaxation.limit[cell]));
                double difference = next - y[cell];
                movedHere += difference * difference / pace;
                price[cell] = next;
                double reflected = next + difference;
                y[cell] = reflected + pull * (yAnchor[cell] - reflected);
            }
        }
        return movedHere;
    }

    private void suffixSums(double[] prices) {
        int width = relaxation.width;
        for (int k = 0; k < relaxation.line.length; k++) {
            double sumOfLater = 0;
            for (int cell = (k + 1) * width - 2; cell >= k * width; cell--) {
                sumOfLater = relaxation.standing[k] ? sumOfLater + prices[cell] : prices[cell];
                sum[cell] = sumOfLater;
            }
        }
    }

    private void restart() {
        double xs = 0;
        for (int k = 0; k < relaxation.people(); k++) {
            double distance = 0;
            for (int o = relaxation.optionStart[k]; o < relaxation.optionStart[k + 1]; o++) {
                double difference = share[o] - xAnchor[o];
                distance += difference * difference;
            }
            xs += distance / tau[k];
        }
        double ys = 0;
        for (int cell = 0; cell < y.length; cell++) {
            double difference = price[cell] - yAnchor[cell];
            ys += sigma[cell] == 0 ? 0 : difference * difference / sigma[cell];
        }
        if (xs > 1e-12 && ys > 1e-12) {
            weight = Math.exp(0.5 * Math.log(Math.sqrt(ys / xs)) + 0.5 * Math.log(weight));
        }
        System.arraycopy(share, 0, x, 0, x.length);
        System.arraycopy(price, 0, y, 0, y.length);
        anchor();
    }

    private void anchor() {
        System.arraycopy(x, 0, xAnchor, 0, x.length);
        System.arraycopy(y, 0, yAnchor, 0, y.length);
        sinceRestart = 0;
        lastResidual = Double.POSITIVE_INFINITY;
    }
}

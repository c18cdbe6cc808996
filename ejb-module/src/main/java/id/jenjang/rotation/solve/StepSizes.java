package id.jenjang.rotation.solve;

/**
 * How far a step of {@link PriceSearch} may go: for people by the number of cells that one of their options adds to,
 * for cells by the number of options that add to them (Pock and Chambolle, ICCV 2011).
 */
final class StepSizes {
    /** By person here. */
    final double[] tau;

    /** By cell here; 0 where there is no limit. */
    final double[] sigma;

    private final Relaxation relaxation;

    StepSizes(Relaxation relaxation) {
        this.relaxation = relaxation;
        tau = new double[relaxation.people()];
        sigma = new double[relaxation.limit.length];
        int width = relaxation.width;
        for (int k = 0; k < tau.length; k++) {
            int most = 1;
            for (int o = relaxation.optionStart[k]; o < relaxation.optionStart[k + 1]; o++) {
                most = Math.max(most, touched(o));
            }
            tau[k] = 1.0 / most;
        }
        for (int cell = 0; cell < sigma.length; cell++) {
            boolean real = cell % width < width - 1 && !Double.isInfinite(relaxation.limit[cell]);
            sigma[cell] = real && sigma[cell] > 0 ? 1 / sigma[cell] : 0;
        }
    }

    /** Counts the option on each cell that it adds to; gives how many. */
    private int touched(int o) {
        int width = relaxation.width;
        int touched = 0;
        for (int e = relaxation.entryStart[o]; e < relaxation.entryStart[o + 1]; e++) {
            int cell = relaxation.entry[e] >> 1;
            boolean stands = relaxation.standing[cell / width];
            int end = stands ? (cell / width + 1) * width - 1 : cell + 1;
            for (int each = cell; each < end; each++) {
                sigma[each]++;
                touched++;
            }
        }
        return touched;
    }
}

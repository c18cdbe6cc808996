package id.jenjang.rotation.solve;

import java.util.function.Supplier;

/** Hears how a search goes, and may end it. Called in the thread of the search, between two iterations. */
@FunctionalInterface
public interface Progress {
    /** Goes on to the end and tells nobody. */
    Progress QUIET = standing -> true;

    /**
     * Takes note.
     *
     * @return false to end the search; the best so far is then its answer
     */
    boolean goOn(Standing standing);

    /**
     * Where a search stands.
     *
     * @param phase what it is at
     * @param iterations done
     * @param total of the best plan so far; negative infinity before the first
     * @param totalBound what no plan can exceed; positive infinity before the first bound
     * @param soFar the best plan so far as an answer that can be kept and gone on from; costs a copy
     */
    record Standing(Phase phase, long iterations, double total, double totalBound, Supplier<RotationAnswer> soFar) {
        /**
         * How far the best plan may be from the best there is; 0.01 is one per cent; infinite before the first plan.
         */
        public double gap() {
            return Double.isInfinite(total) || Double.isInfinite(totalBound)
                    ? Double.POSITIVE_INFINITY
                    : RotationAnswer.gap(total, totalBound);
        }
    }

    /** What a search is at. */
    enum Phase {
        /** Lowering the bound. */
        BOUND,
        /** Building a plan along the prices. */
        DIVE,
        /** Improving the plan. */
        POLISH
    }
}

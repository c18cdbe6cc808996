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
     * @param order which objective it works on, from 0
     * @param iterations done in all
     * @param objective of the best plan so far in that order; negative infinity before the first plan
     * @param bound what no plan can exceed in that order; positive infinity before the first bound
     * @param soFar the best plan so far as an answer that can be kept and gone on from; costs a copy
     */
    record Standing(
            Phase phase, int order, long iterations, double objective, double bound, Supplier<RotationAnswer> soFar) {
        /** How far the plan may be from the best; 0.01 is one per cent; infinite before the first plan. */
        public double gap() {
            return Double.isInfinite(objective) || Double.isInfinite(bound)
                    ? Double.POSITIVE_INFINITY
                    : RotationAnswer.gap(objective, bound);
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

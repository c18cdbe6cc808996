package id.jenjang.mentoring.match;

import java.util.Objects;

/**
 * The rules of a programme's matching (kebijakan pencocokan), as one version.
 *
 * @param kind what the programme is for
 * @param gradeMargin grades that the mentor has to be above the mentee at least; {@link #NO_MARGIN} for no such rule;
 *     grades of different scales do not compare and fail the rule
 * @param tierMargin tiers of job level that the mentor has to be above at least; {@link #NO_MARGIN} for no such rule;
 *     an unknown tier fails it
 * @param units one unit, another unit or any
 * @param noLineOfCommand neither is the superior of the other, as the pool tells
 * @param samePlace only within one place
 * @param commonLanguage only with a common language
 * @param commonGround only pairs with points in at least one of competency, route, topics, wishes
 * @param mostMentees of one mentor, whatever capacity the mentor offers; 1 to 50
 * @param order what counts after the number matched
 * @param weights of the parts of the fit
 */
public record MatchingPolicy(
        ProgrammeKind kind,
        int gradeMargin,
        int tierMargin,
        UnitRule units,
        boolean noLineOfCommand,
        boolean samePlace,
        boolean commonLanguage,
        boolean commonGround,
        int mostMentees,
        MatchOrder order,
        FitWeights weights) {
    /** No rule about the margin. */
    public static final int NO_MARGIN = -1;

    /** The widest margin that can be asked for. */
    public static final int WIDEST_MARGIN = 16;

    /** Refuses margins and numbers out of range. */
    public MatchingPolicy {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(units, "units");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(weights, "weights");
        if (gradeMargin < NO_MARGIN
                || gradeMargin > WIDEST_MARGIN
                || tierMargin < NO_MARGIN
                || tierMargin > WIDEST_MARGIN) {
            throw new IllegalArgumentException("Selisih golongan dan jenjang harus -1 (tanpa syarat) sampai "
                    + WIDEST_MARGIN + "; perbaiki angkanya.");
        }
        if (mostMentees < 1 || mostMentees > 50) {
            throw new IllegalArgumentException("Mentee per mentor harus 1 sampai 50; perbaiki angkanya.");
        }
    }

    /** The same policy with another order. */
    public MatchingPolicy ordered(MatchOrder other) {
        return new MatchingPolicy(
                kind,
                gradeMargin,
                tierMargin,
                units,
                noLineOfCommand,
                samePlace,
                commonLanguage,
                commonGround,
                mostMentees,
                other,
                weights);
    }
}

package id.jenjang.rotation.desk;

import id.jenjang.rotation.market.Wishes;
import id.jenjang.rotation.plan.PlanProblem;
import id.jenjang.rotation.round.Picture;
import id.jenjang.rotation.round.RotationTerms;
import id.jenjang.rotation.store.StoredPlan;

/**
 * A round made ready to be planned or explained.
 *
 * @param inputHash of terms and picture: a plan with another one was made from something else
 * @param wishHash of the wishes: a plan with another one goes by wishes that have changed since
 */
public record Prepared(
        RotationTerms terms, Picture picture, Wishes wishes, PlanProblem problem, String inputHash, String wishHash) {
    /** Whether the plan was made from this and nothing else. */
    boolean made(StoredPlan plan) {
        return inputHash.equals(plan.inputHash()) && wishHash.equals(plan.wishHash());
    }
}

package id.jenjang.rotation.desk;

import id.jenjang.rotation.market.Wishes;
import id.jenjang.rotation.plan.PlanProblem;
import id.jenjang.rotation.round.Picture;
import id.jenjang.rotation.round.RotationTerms;

/**
 * A round made ready to be planned or explained.
 *
 * @param inputHash of terms, wishes and picture: a plan with another one was made from something else
 */
public record Prepared(RotationTerms terms, Picture picture, Wishes wishes, PlanProblem problem, String inputHash) {}

package id.jenjang.decision;

import java.time.Instant;

/**
 * That a step of a matter was approved while others are still open; returns, refusals and the last approval are told by
 * {@link MatterMoved}. Fired inside the transaction.
 *
 * @param step key of the step in the procedure, such as "releasing"
 * @param actor under which name the act is kept
 */
public record StepAnswered(MatterRef matter, String step, String actor, Instant at) {}

/** The stored collections of the decision core: matters with their steps, logs and bases, delegations, objections. */
package id.jenjang.decision.record;

/**
 * Verifies a plan rule by rule, by living through it period by period. Shares nothing with what makes plans but the
 * values of the round.
 */
package id.jenjang.rotation.check;

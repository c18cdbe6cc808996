/**
 * The procedures that decisions go through, as data: stages, steps, deadlines, objections and the calendar by which
 * days are counted (config/procedures); published in versions, so that a matter keeps the one it began with.
 */
package id.jenjang.decision.procedure;

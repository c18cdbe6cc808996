/**
 * The state machine that every matter goes through, as plain values: what may happen in which state, who may do it, and
 * what follows. Knows no database, no clock and no capability.
 */
package id.jenjang.decision.flow;

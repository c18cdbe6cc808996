/**
 * Career ladders (jalur karier): jobs as rungs, steps between them with their requirements, and the ways a person can
 * go.
 *
 * <p>The kind of a step is computed from the two jobs' group and level and never typed (PP 11/2017 Ps 189).
 */
package id.jenjang.ladder;

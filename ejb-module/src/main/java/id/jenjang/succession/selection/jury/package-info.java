/**
 * Scoring (penilaian): each member of the panel scores the applicants that they are free to score; what was submitted
 * is locked, and no stage opens before the one before it is reached.
 */
package id.jenjang.succession.selection.jury;

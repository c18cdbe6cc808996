/**
 * Calibration (sidang kalibrasi): a committee goes over the boxes of a cycle that is not announced yet, moves people
 * with a reason, votes where it does not agree, and closes with four eyes. What it agreed on stands beside what was
 * mapped.
 */
package id.jenjang.talent.calibrate;

/**
 * Judges one person with reasons: for each requirement the verdict, what is asked and held, the evidence, and what
 * would close the gap and when.
 */
package id.jenjang.requirement.single;

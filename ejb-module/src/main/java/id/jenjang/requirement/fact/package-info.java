/**
 * What judging one person and judging an agency read from the records alike: time in a position, credit points, dates.
 * Decides nothing; seen by the two ways of judging alone, but for the forecast of credit points.
 */
package id.jenjang.requirement.fact;

/**
 * Judges everyone of an agency at once, without reasons, over columns of plain numbers; the verdicts are those that one
 * by one come out.
 */
package id.jenjang.requirement.bulk;

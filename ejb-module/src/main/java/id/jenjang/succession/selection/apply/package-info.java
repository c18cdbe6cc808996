/**
 * Applications to selections (lamaran): who applied with which documents and verdicts, who was admitted and why, and
 * who of the panel may score whom.
 */
package id.jenjang.succession.selection.apply;

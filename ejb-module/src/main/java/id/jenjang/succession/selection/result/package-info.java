/**
 * What comes of a selection (hasil seleksi): the stored ranking that can be computed again, the choice of the
 * appointing officer, what each applicant is told, and objections with their clock.
 */
package id.jenjang.succession.selection.result;

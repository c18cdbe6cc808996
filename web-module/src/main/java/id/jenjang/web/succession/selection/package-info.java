/** The screens of selections: what is held, the workbench, the scoring sheet, and what applicants see. */
package id.jenjang.web.succession.selection;

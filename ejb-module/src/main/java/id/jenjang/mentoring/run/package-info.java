/**
 * Runs of the matcher over a programme's people (Meja Pencocokan): drafts, their comparison and explanation, their
 * publication as offers, and the serving of places that fall free.
 */
package id.jenjang.mentoring.run;

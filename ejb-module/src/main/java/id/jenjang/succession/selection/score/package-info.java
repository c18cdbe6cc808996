/**
 * The ranking of a selection (pemeringkatan): from scores, weights and tie rules to places, in whole numbers, so that
 * anybody who has the same scores gets the same places.
 */
package id.jenjang.succession.selection.score;

/**
 * The kinds of selection as data (jenis seleksi): stages, criteria, weights, pass marks, tie rules, terms. Plain Java;
 * weights are whole ten-thousandths and scores whole hundredths of a point, so that nothing is lost by rounding.
 */
package id.jenjang.succession.selection.rules;

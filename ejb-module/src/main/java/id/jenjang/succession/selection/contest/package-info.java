/**
 * Selections from draft to close (seleksi): what is announced, by which kind and weights, who sits on the panel, and
 * the log of every act with the values of its moment.
 */
package id.jenjang.succession.selection.contest;

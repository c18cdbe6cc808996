/**
 * Where committee, analysts and officers look at successors (suksesi): the chart, ranked lists with the order that the
 * committee gave them, and the bench; everything read from the stored lists.
 */
package id.jenjang.succession.desk;
